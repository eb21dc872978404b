// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import dev.dirs.ProjectDirectories;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where the data folder is, and who said so.
public record Location(Path path, By by) {
    private static final String VARIABLE = "CAIRN_DATA";

    /// Who named the folder.
    public enum By {
        /// `--data` on the command line.
        ASKED,
        /// `CAIRN_DATA` in the environment.
        ENVIRONMENT,
        /// The learner, in the settings: [ChosenFolder].
        CHOSEN,
        /// Nobody: it is the platform's usual place.
        USUAL,
        /// The program, for a made-up learner whose folder goes away.
        SAMPLE
    }

    /// The folder that was asked for, else the one named by `CAIRN_DATA`, else the one that the
    /// learner chose, else the platform's.
    public static Location of(
            Optional<Path> asked, Map<String, String> environment, ChosenFolder chosen) {
        return asked.map(path -> new Location(path, By.ASKED))
                .or(
                        () ->
                                Optional.ofNullable(environment.get(VARIABLE))
                                        .filter(value -> !value.isBlank())
                                        .map(value -> new Location(Path.of(value), By.ENVIRONMENT)))
                .or(() -> chosen.path().map(path -> new Location(path, By.CHOSEN)))
                .orElseGet(Location::usual);
    }

    public static Location usual() {
        return new Location(
                Path.of(ProjectDirectories.from("dev", "Cairn", "cairn").dataDir), By.USUAL);
    }
}
