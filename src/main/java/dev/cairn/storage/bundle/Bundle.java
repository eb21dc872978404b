// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.bundle;

import dev.cairn.storage.log.LogRow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Everything of one learner: what is in one file with everything.
///
/// @param device the name of the data folder's machine in the log; empty where it has none
/// @param rows every event, oldest first
/// @param files the learner's own roadmaps and paths, by their place in the data folder:
///   `roadmaps/mine-0a1b2c3d4e5f.yaml`
/// @param settings as they are written
public record Bundle(
        String device,
        List<LogRow> rows,
        SortedMap<String, String> files,
        Optional<String> settings) {
    public Bundle {
        rows = List.copyOf(rows);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public Bundle(
            String device,
            List<LogRow> rows,
            Map<String, String> files,
            Optional<String> settings) {
        this(device, rows, new TreeMap<>(files), settings);
    }

    /// Without what is of one machine only.
    public Bundle withoutSettings() {
        return new Bundle(device, rows, files, Optional.empty());
    }

    /// Whether a file holds all of this, settings aside; not where it cannot be read.
    public boolean isAllIn(Path file) {
        try {
            var other = BundleFile.read(file);
            return Set.copyOf(other.rows()).containsAll(rows)
                    && other.files().entrySet().containsAll(files.entrySet());
        } catch (IOException _) {
            return false;
        }
    }
}
