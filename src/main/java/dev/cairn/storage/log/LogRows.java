// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.log;

import dev.cairn.progress.Entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// All rows of the log of a data folder, out and in, beside the programs that use it.
public final class LogRows {
    private static final String COLUMNS =
            "id, at, device, step, undoes, kind, about, value, flag, since, replaces";

    private LogRows() {}

    /// Every row, oldest first; none where there is no database yet.
    ///
    /// @throws IOException if the database cannot be read, or is of another version
    public static List<LogRow> read(Path database) throws IOException {
        if (!Files.exists(database)) {
            return List.of();
        }
        try (var connection = Database.openToRead(database);
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("SELECT " + COLUMNS + " FROM event ORDER BY id")) {
            Database.requireSound(connection);
            var all = new ArrayList<LogRow>();
            while (rows.next()) {
                all.add(row(rows));
            }
            return all;
        } catch (SQLException problem) {
            throw new IOException(problem.getMessage(), problem);
        }
    }

    /// Also from a database of the first version that cannot be written, and so not be migrated.
    static String select(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "SELECT count(*) FROM pragma_table_info('event') WHERE name ="
                                        + " 'replaces'")) {
            var isFirst = row.getInt(1) == 0;
            return "SELECT seq, "
                    + (isFirst ? COLUMNS.replace("replaces", "NULL AS replaces") : COLUMNS)
                    + " FROM event";
        }
    }

    static LogRow row(ResultSet rows) throws SQLException {
        var number = rows.getInt("flag");
        var flag = rows.wasNull() ? null : Integer.valueOf(number);
        return new LogRow(
                rows.getString("id"),
                rows.getString("at"),
                rows.getString("device"),
                rows.getString("step"),
                rows.getString("undoes"),
                rows.getString("kind"),
                rows.getString("about"),
                rows.getString("value"),
                flag,
                rows.getString("since"),
                rows.getString("replaces"));
    }

    /// Grows with each row that is added.
    public static long last(Path database) throws IOException {
        if (!Files.exists(database)) {
            return 0;
        }
        try (var connection = Database.openToRead(database);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT max(seq) FROM event")) {
            return row.getLong(1);
        } catch (SQLException problem) {
            throw new IOException(problem.getMessage(), problem);
        }
    }

    /// What the rows say to this version, in [Entry#ORDER]. What it cannot read is left out.
    public static List<Entry> entries(Collection<LogRow> rows) {
        return rows.stream()
                .flatMap(row -> EventRow.read(row).stream())
                .sorted(Entry.ORDER)
                .toList();
    }

    /// Adds the rows that are not there yet, all of them or none.
    ///
    /// @param database one of this version
    /// @return how many were added
    /// @throws IOException if nothing could be written
    public static int add(Collection<LogRow> rows, Path database) throws IOException {
        try (var connection = Database.open(database)) {
            return add(rows, connection);
        } catch (SQLException problem) {
            throw new IOException(problem.getMessage(), problem);
        }
    }

    private static int add(Collection<LogRow> rows, Connection connection) throws SQLException {
        var before = count(connection);
        try (var insert =
                connection.prepareStatement(
                        "INSERT INTO event ("
                                + COLUMNS
                                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT (id) DO NOTHING")) {
            Transaction.run(
                    connection,
                    () -> {
                        for (var row : rows) {
                            fill(insert, row);
                            insert.executeUpdate();
                        }
                    });
        }
        return count(connection) - before;
    }

    private static void fill(PreparedStatement insert, LogRow row) throws SQLException {
        var column = 0;
        for (var value :
                new Object[] {
                    row.id(),
                    row.at(),
                    row.device(),
                    row.step(),
                    row.undoes(),
                    row.kind(),
                    row.about(),
                    row.value(),
                    row.flag(),
                    row.since(),
                    row.replaces()
                }) {
            insert.setObject(++column, value);
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM event")) {
            return row.getInt(1);
        }
    }
}
