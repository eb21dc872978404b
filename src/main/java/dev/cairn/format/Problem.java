// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import dev.cairn.text.Message;
import dev.cairn.text.Wording;

/// Something wrong in a file: where, what, and how to mend it.
///
/// @param line counted from 1; 0 where no place can be named
/// @param column counted from 1; 0 where no place can be named
public record Problem(String file, int line, int column, Severity severity, Message message) {
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Problem error(String file, int line, int column, Message message) {
        return new Problem(file, line, column, Severity.ERROR, message);
    }

    /// A file that could not even be read.
    ///
    /// @param why a sentence
    public static Problem unread(String file, String why) {
        return error(file, 0, 0, Message.of("problem.file.unread", why));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// `file:line:column: error: message`, or without a place `file: error: message`, as editors
    /// understand it.
    public String in(Wording wording) {
        return wording.of(
                isError() ? "problem.error" : "problem.warning", file, line, column, message);
    }

    /// In English.
    @Override
    public String toString() {
        return in(Wording.ENGLISH);
    }
}
