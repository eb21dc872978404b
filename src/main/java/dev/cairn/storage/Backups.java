// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import dev.cairn.progress.StorageException;
import dev.cairn.storage.bundle.BundleFile;
import dev.cairn.storage.bundle.Everything;
import dev.cairn.storage.file.Stamp;
import dev.cairn.text.Message;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Everything of a data folder, in one file a time, beside the data. Each is read back before it
/// counts. Other programs may go on using the data meanwhile.
public final class Backups {
    private static final Logger LOG = System.getLogger(Backups.class.getName());

    private static final String NAME = "backup-";
    private static final String ENDING = ".zip";

    /// What changed since is copied once a day.
    private static final Duration DUE = Duration.ofDays(1);

    private final Path folder;
    private final Everything everything;

    public Backups(Path folder) {
        this.folder = folder;
        this.everything = new Everything(folder);
    }

    /// One of them.
    public record Backup(Path file, Instant made) {}

    /// Where they are.
    public Path path() {
        return folder.resolve("backups");
    }

    /// All that are there, newest first. What has another name is none.
    ///
    /// @throws StorageException if the folder cannot be read
    public List<Backup> all() {
        if (!Files.isDirectory(path())) {
            return List.of();
        }
        try (var files = Files.newDirectoryStream(path(), NAME + "*" + ENDING)) {
            var found = new ArrayList<Backup>();
            for (var file : files) {
                Stamp.in(file.getFileName().toString())
                        .ifPresent(made -> found.add(new Backup(file, made)));
            }
            found.sort(
                    Comparator.comparing(Backup::made)
                            .thenComparing(each -> each.file().toString().replace(ENDING, ""))
                            .reversed());
            return found;
        } catch (IOException problem) {
            throw failed(path(), problem);
        }
    }

    public Optional<Path> newest() {
        return all().stream().findFirst().map(Backup::file);
    }

    /// Makes one beside the others. It is there whole and read back, or not at all.
    ///
    /// @throws StorageException if it could not be made; the data is as it was
    public Path make(Instant now) {
        return make(now, () -> false);
    }

    /// @param isCancelled whether it is not wanted any more
    /// @throws CancellationException if it was left off; there is nothing of it then
    public Path make(Instant now, BooleanSupplier isCancelled) {
        try {
            Files.createDirectories(path());
            for (int copy = 1; ; copy++) {
                var file =
                        path().resolve(
                                        NAME
                                                + Stamp.of(now)
                                                + (copy == 1 ? "" : "-" + copy)
                                                + ENDING);
                if (!Files.exists(file)) {
                    write(file, now, isCancelled);
                    thin(now);
                    return file;
                }
            }
        } catch (IOException problem) {
            throw failed(path(), problem);
        }
    }

    /// Takes old ones away where there are many, by [Retention], and parts that a killed program
    /// left.
    private void thin(Instant now) {
        sweep(now);
        var all = all();
        var kept =
                Retention.kept(
                        all.stream().map(Backup::made).toList(), now, ZoneId.systemDefault());
        for (var each : all) {
            if (!kept.contains(each.made())) {
                delete(each.file());
            }
        }
    }

    private void sweep(Instant now) {
        try (var parts = Files.newDirectoryStream(path(), ".*.part")) {
            for (var part : parts) {
                // A younger one may be another program's that is still at it.
                if (Files.getLastModifiedTime(part).toInstant().plus(DUE).isBefore(now)) {
                    delete(part);
                }
            }
        } catch (IOException problem) {
            LOG.log(Level.DEBUG, "parts stay", problem);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException problem) {
            LOG.log(Level.DEBUG, "an old file stays", problem);
        }
    }

    /// Makes one if a day has passed since the newest and something changed.
    ///
    /// @return the file, if one was made
    public Optional<Path> makeIfDue(Instant now) {
        var newest = all().stream().findFirst();
        if (newest.filter(each -> each.made().plus(DUE).isAfter(now)).isPresent()) {
            return Optional.empty();
        }
        try {
            var present = everything.read();
            if (present.rows().isEmpty() && present.files().isEmpty()
                    || newest.isPresent() && present.isAllIn(newest.get().file())) {
                return Optional.empty();
            }
        } catch (IOException problem) {
            throw failed(path(), problem);
        }
        return Optional.of(make(now));
    }

    /// Writes everything to a file that the learner named, over an older one.
    ///
    /// @throws StorageException if it could not be written; an older file is as it was
    public void write(Path file, Instant now) {
        try {
            write(file, now, () -> false);
        } catch (IOException problem) {
            throw failed(file, problem);
        }
    }

    private void write(Path file, Instant now, BooleanSupplier isCancelled) throws IOException {
        var bundle = everything.read();
        if (isCancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        BundleFile.write(bundle, now, file);
    }

    private static StorageException failed(Path target, IOException problem) {
        return new StorageException(
                Message.of("storage.copy.failed", target, Why.of(problem)), problem);
    }
}
