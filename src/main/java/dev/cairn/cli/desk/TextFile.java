// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.desk;

import dev.cairn.format.Source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that was named on the command line, read as UTF-8.
public final class TextFile {
    private TextFile() {}

    /// @throws Refused if it cannot be read
    public static Source read(Path file) {
        if (Files.notExists(file)) {
            throw Refused.input("There is no file " + file + ".");
        }
        if (Files.isDirectory(file)) {
            throw Refused.input(file + " is a folder. Name a file in it.");
        }
        try {
            return new Source(file.toString(), Files.readString(file));
        } catch (CharacterCodingException _) {
            throw Refused.input(file + " is not text in UTF-8. Save it as UTF-8 and try again.");
        } catch (IOException problem) {
            throw Refused.input(
                    "The file " + file + " cannot be read (" + problem.getMessage() + ").");
        }
    }
}
