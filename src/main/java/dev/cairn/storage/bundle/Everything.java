// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.bundle;

import dev.cairn.storage.file.WholeFile;
import dev.cairn.storage.log.LogRows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// All of a data folder as a bundle, and bundles of others put in beside it. Programs may go on
/// using the folder meanwhile.
public final class Everything {
    private static final List<String> OWN = List.of("roadmaps", "paths");

    private final Path folder;

    public Everything(Path folder) {
        this.folder = folder;
    }

    /// @param events how many were not here yet
    /// @param files the same of own roadmaps and paths
    public record Added(int events, int files) {
        public static final Added NOTHING = new Added(0, 0);
    }

    /// Another one where something was added, cheap to get.
    public Object mark() throws IOException {
        return List.of(LogRows.last(database()), Set.copyOf(own().keySet()));
    }

    public Bundle read() throws IOException {
        var rows = LogRows.read(database());
        var files = new TreeMap<String, String>();
        for (var each : own().entrySet()) {
            files.put(each.getKey(), Files.readString(each.getValue()));
        }
        return new Bundle(
                text("device"),
                rows,
                files,
                Optional.of(text("settings.json")).filter(text -> !text.isEmpty()));
    }

    private Map<String, Path> own() throws IOException {
        var files = new TreeMap<String, Path>();
        for (var kind : OWN) {
            var own = folder.resolve(kind);
            if (Files.isDirectory(own)) {
                try (var all = Files.newDirectoryStream(own, "*.yaml")) {
                    all.forEach(file -> files.put(kind + "/" + file.getFileName(), file));
                }
            }
        }
        return files;
    }

    private String text(String name) throws IOException {
        var file = folder.resolve(name);
        return Files.exists(file) ? Files.readString(file).strip() : "";
    }

    /// Adds what is not here yet; nothing that is here is changed. Whatever is interrupted, no
    /// event speaks of a file that is not there.
    public Added add(Bundle bundle) throws IOException {
        var files = 0;
        for (var each : bundle.files().entrySet()) {
            var file = folder.resolve(each.getKey());
            // Of two files of one name, which only hands can make, the one here stays.
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                WholeFile.write(file, each.getValue().getBytes(StandardCharsets.UTF_8));
                files++;
            }
        }
        return new Added(LogRows.add(bundle.rows(), database()), files);
    }

    private Path database() {
        return folder.resolve("cairn.db");
    }
}
