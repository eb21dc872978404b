// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.shipped;

import dev.cairn.format.Source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The files under `roadmaps/` that are packed with the program. The folders are listed, so that a
/// new roadmap needs no line of Java.
public final class ShippedFiles {
    static final String ADVICE = "advice.yaml";

    private static final String FOLDER = "/roadmaps/";

    private ShippedFiles() {}

    public static Source read(String name) {
        try (var stream = ShippedFiles.class.getResourceAsStream(FOLDER + name)) {
            return new Source(
                    "roadmaps/" + name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public static boolean exists(String name) {
        return ShippedFiles.class.getResource(FOLDER + name) != null;
    }

    /// The YAML files of a folder under `roadmaps/`, by name, without the advice.
    public static List<Source> yaml(String folder) {
        try {
            var known = ShippedFiles.class.getResource(FOLDER + "postings.txt").toURI();
            if (!known.getScheme().equals("jar")) {
                return yaml(Path.of(known).getParent(), folder);
            }
            var address = known.getRawSchemeSpecificPart();
            var jar = Path.of(URI.create(address.substring(0, address.indexOf('!'))));
            try (var files = FileSystems.newFileSystem(jar)) {
                return yaml(files.getPath(FOLDER), folder);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (URISyntaxException problem) {
            throw new IllegalStateException("a resource has an address", problem);
        }
    }

    private static List<Source> yaml(Path root, String folder) throws IOException {
        try (var files = Files.list(root.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith(ADVICE))
                    .sorted()
                    .map(ShippedFiles::source)
                    .toList();
        }
    }

    private static Source source(Path file) {
        try {
            var parent = file.getParent().getFileName().toString().replace("/", "");
            var folder = parent.equals("paths") ? "roadmaps/paths/" : "roadmaps/";
            return new Source(folder + file.getFileName(), Files.readString(file));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
