// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import dev.cairn.progress.StorageException;
import dev.cairn.roadmap.Slug;
import dev.cairn.storage.file.WholeFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// The learner's own files of one kind in the data folder. Files are only ever added: a newer
/// edition gets a new name, made from its content, so that an undo finds the old one.
public final class OwnFolder {
    private static final int HASH_BYTES = 6;

    /// A file's name takes 255 bytes in most places, and a letter up to four.
    private static final int LONGEST_NAME = 50;

    private final Path folder;
    private final String what;

    /// @param what what a file holds, for messages: `roadmap`
    public OwnFolder(Path folder, String what) {
        this.folder = folder;
        this.what = what;
    }

    /// Writes the text beside the others, durably and never over another.
    ///
    /// @return the file's name in the folder
    public String save(String id, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var name = Slug.of(id, LONGEST_NAME) + "-" + hash(bytes);
        try {
            Files.createDirectories(folder);
            for (int copy = 1; ; copy++) {
                var file = folder.resolve(name + (copy == 1 ? "" : "-" + copy) + ".yaml");
                if (!Files.exists(file)) {
                    WholeFile.write(file, bytes);
                }
                // Somebody may have edited the file of that name; it stays, too.
                if (Arrays.equals(Files.readAllBytes(file), bytes)) {
                    return file.getFileName().toString();
                }
            }
        } catch (IOException problem) {
            throw new StorageException(
                    "The "
                            + what
                            + " could not be saved in "
                            + folder
                            + " ("
                            + problem.getMessage()
                            + "). Nothing was changed. Check that the folder can be written and the"
                            + " disk has room.",
                    problem);
        }
    }

    /// The text of a file that [#save] has named.
    public String read(String file) {
        if (file.contains("/") || file.contains("\\")) {
            throw new StorageException("A file name holds no folder: " + file);
        }
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException | InvalidPathException problem) {
            throw new StorageException(
                    "The "
                            + what
                            + " file "
                            + file
                            + " of "
                            + folder
                            + " is missing or cannot be read. All ticks are safe; put the file"
                            + " back, or import the "
                            + what
                            + " again.",
                    problem);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException("every Java has SHA-256", problem);
        }
    }
}
