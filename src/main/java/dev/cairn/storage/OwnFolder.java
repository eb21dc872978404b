// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import dev.cairn.progress.StorageException;
import dev.cairn.roadmap.Slug;
import dev.cairn.storage.file.WholeFile;
import dev.cairn.text.Message;

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
    private final Kind kind;

    /// What a file holds, and how it is said that one could not be saved or read.
    public enum Kind {
        ROADMAP("storage.roadmap.unsaved", "storage.roadmap.unread"),
        PATH("storage.path.unsaved", "storage.path.unread");

        private final String unsaved;
        private final String unread;

        Kind(String unsaved, String unread) {
            this.unsaved = unsaved;
            this.unread = unread;
        }
    }

    public OwnFolder(Path folder, Kind kind) {
        this.folder = folder;
        this.kind = kind;
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
                    Message.of(kind.unsaved, folder, problem.getMessage()), problem);
        }
    }

    /// The text of a file that [#save] has named.
    public String read(String file) {
        if (file.contains("/") || file.contains("\\")) {
            throw new StorageException(Message.of("storage.file.name", file));
        }
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException | InvalidPathException problem) {
            throw new StorageException(Message.of(kind.unread, file, folder), problem);
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
