// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import dev.cairn.progress.EventLog;
import dev.dirs.ProjectDirectories;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The folder with all of one learner's data, opened. What cannot be opened is never replaced: the
/// log is then read-only or empty, and a notice says why.
///
/// @param notices sentences for the learner: what is wrong, that nothing was lost, what to do
public record DataFolder(
        Path path, EventLog log, OwnFiles files, Settings settings, List<String> notices)
        implements AutoCloseable {
    private static final String VARIABLE = "CAIRN_DATA";

    public DataFolder {
        notices = List.copyOf(notices);
    }

    /// The folder that was asked for, else the one named by `CAIRN_DATA`, else the platform's.
    public static Path locate(Optional<Path> asked, Map<String, String> environment) {
        return asked.or(
                        () ->
                                Optional.ofNullable(environment.get(VARIABLE))
                                        .filter(value -> !value.isBlank())
                                        .map(Path::of))
                .orElseGet(() -> Path.of(ProjectDirectories.from("dev", "Cairn", "cairn").dataDir));
    }

    public static DataFolder open(Path folder, Clock clock) {
        var notices = new ArrayList<String>();
        var log = new LogOpening(folder, clock).open(notices);
        var settings = new Settings(folder.resolve("settings.json"));
        settings.notice().ifPresent(notices::add);
        return new DataFolder(folder, log, OwnFiles.in(folder), settings, notices);
    }

    @Override
    public void close() {
        if (log instanceof SqliteEventLog open) {
            open.close();
        }
    }
}
