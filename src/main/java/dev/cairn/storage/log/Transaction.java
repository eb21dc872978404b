// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.log;

import java.sql.Connection;
import java.sql.SQLException;

/// Work of which all is done or nothing, while no other program writes to the database.
final class Transaction {
    /// @param <X> what may go wrong beside the database
    interface Work<X extends Exception> {
        void run() throws SQLException, X;
    }

    private Transaction() {}

    static <X extends Exception> void run(Connection connection, Work<X> work)
            throws SQLException, X {
        try (var statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                work.run();
                statement.execute("COMMIT");
            } catch (Exception problem) {
                try {
                    statement.execute("ROLLBACK");
                } catch (SQLException second) {
                    // SQLite rolls back by itself when the disk is full; the first problem counts.
                    problem.addSuppressed(second);
                }
                throw problem;
            }
        }
    }
}
