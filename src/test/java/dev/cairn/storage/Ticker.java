// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import static dev.cairn.Typical.done;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// A program of its own that ticks skills one by one and says each number once it is recorded.
final class Ticker {
    private Ticker() {}

    static Process start(Path home, String name, int steps) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ticker.class.getName(),
                        home.toString(),
                        name,
                        Integer.toString(steps))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] arguments) {
        try (var folder = DataFolder.open(Path.of(arguments[0]), Clock.systemUTC())) {
            for (int step = 0; step < Integer.parseInt(arguments[2]); step++) {
                folder.log().append(List.of(done(arguments[1] + "-" + step)), Optional.empty());
                System.out.println(step);
            }
        }
    }
}
