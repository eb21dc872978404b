// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import dev.cairn.progress.EventLog;
import dev.cairn.progress.StorageException;
import dev.cairn.storage.log.LogOpening;
import dev.cairn.storage.log.SqliteEventLog;
import dev.cairn.text.Message;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// The folder with all of one learner's data, opened. What cannot be opened is never replaced: the
/// log is then read-only or empty, and a notice says why.
///
/// @param notices for the learner: what is wrong, that nothing was lost, what to do
public record DataFolder(
        Location location, EventLog log, OwnFiles files, Settings settings, List<Message> notices)
        implements AutoCloseable {
    public DataFolder {
        notices = List.copyOf(notices);
    }

    /// Opens a folder that was named; it is made where it is not there.
    public static DataFolder open(Path folder, Clock clock) {
        return open(new Location(folder, Location.By.ASKED), clock);
    }

    /// A folder that the learner chose once is not made again: where it is gone, so is a disk, and
    /// an empty folder in its place would look like everything lost.
    public static DataFolder open(Location location, Clock clock) {
        var folder = location.path();
        var notices = new ArrayList<Message>();
        var log = new LogOpening(folder, clock).open(location.by() == Location.By.CHOSEN, notices);
        var settings = new Settings(folder.resolve("settings.json"));
        settings.notice().ifPresent(notices::add);
        return new DataFolder(location, log, OwnFiles.in(folder), settings, notices);
    }

    public Path path() {
        return location.path();
    }

    public Backups backups() {
        return new Backups(path());
    }

    /// Copies all into a folder that holds nothing yet.
    ///
    /// @throws StorageException if it holds something, or cannot be written; the data is as it was
    public void copyTo(Path target) {
        if (!isFree(target)) {
            throw new StorageException(Message.of("storage.folder.taken", target));
        }
        FolderCopy.of(path(), target);
    }

    private static boolean isFree(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void close() {
        if (log instanceof SqliteEventLog open) {
            open.close();
        }
    }
}
