// SPDX-License-Identifier: Apache-2.0

import com.google.googlejavaformat.java.Main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Formats every Java file under `src`, or checks that each is formatted. The build starts it from
/// this source on the JDK that compiles the program, since the formatter parses with that JDK's own
/// compiler.
public final class Format {
    private Format() {}

    public static void main(String[] arguments) throws IOException {
        var check = List.of(arguments).contains("--check");
        var options =
                check
                        ? Stream.of("--aosp", "--dry-run", "--set-exit-if-changed")
                        : Stream.of("--aosp", "--replace");
        if (check) {
            System.out.println(
                    "Files that are not formatted (./mvnw -q validate exec:exec@format mends"
                            + " them):");
        }
        Main.main(Stream.concat(options, sources()).toArray(String[]::new));
    }

    private static Stream<String> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
