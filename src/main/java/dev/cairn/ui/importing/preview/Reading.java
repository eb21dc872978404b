// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.preview;

import dev.cairn.format.Arrival;
import dev.cairn.format.Intake;
import dev.cairn.workspace.Workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a file is read: as what, and what is in which column of a table.
record Reading(Arrival arrival, Optional<String> format, Optional<ColumnRoles> columns) {
    private static final String TABLE = "csv";

    /// @param columns as they are guessed, where they were not chosen and it is a table
    record Result(Intake intake, Optional<ColumnRoles> columns) {}

    /// @param before what comes in first
    Result in(Workspace workspace, List<Intake> before) {
        var intake =
                workspace.preview(
                        arrival,
                        format,
                        isTable() ? columns.map(ColumnRoles::chosen).orElse(Map.of()) : Map.of(),
                        before);
        var guessed =
                columns.isEmpty() && (isTable() || looksLikeTable(intake))
                        ? arrival.file().flatMap(ColumnRoles::of)
                        : Optional.<ColumnRoles>empty();
        return new Result(intake, guessed);
    }

    /// Columns that were chosen once mean nothing to another format.
    private boolean isTable() {
        return format.map(TABLE::equals).orElse(true);
    }

    static boolean looksLikeTable(Intake intake) {
        return intake.format().key().equals("format." + TABLE);
    }
}
