// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

/// Something wrong in a file: where, what, and how to mend it.
///
/// @param line counted from 1; 0 where no place can be named
/// @param column counted from 1; 0 where no place can be named
public record Problem(String file, int line, int column, Severity severity, String message) {
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Problem error(String file, int line, int column, String message) {
        return new Problem(file, line, column, Severity.ERROR, message);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// `file:line:column: error: message`, as editors understand it.
    @Override
    public String toString() {
        var word = severity == Severity.ERROR ? "error" : "warning";
        return file + ":" + line + ":" + column + ": " + word + ": " + message;
    }
}
