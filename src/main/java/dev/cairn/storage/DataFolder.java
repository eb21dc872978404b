// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import dev.cairn.progress.EventLog;
import dev.cairn.storage.log.LogOpening;
import dev.cairn.storage.log.SqliteEventLog;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// The folder with all of one learner's data, opened. What cannot be opened is never replaced: the
/// log is then read-only or empty, and a notice says why.
///
/// @param notices sentences for the learner: what is wrong, that nothing was lost, what to do
public record DataFolder(
        Location location, EventLog log, OwnFiles files, Settings settings, List<String> notices)
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
        var notices = new ArrayList<String>();
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

    @Override
    public void close() {
        if (log instanceof SqliteEventLog open) {
            open.close();
        }
    }
}
