// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.desk;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import java.nio.file.Path;
import java.util.Optional;

/// The options that every command takes, before or after its name.
public final class GlobalOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description =
                    "The data folder. Otherwise CAIRN_DATA, otherwise the platform's own place.")
    private String data;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "Answer with one JSON object on standard output.")
    private boolean json;

    /// @throws Refused for an empty name, as an unset variable of a script gives it: it would be
    ///   the folder one happens to be in
    Optional<Path> folder() {
        if (data != null && data.isBlank()) {
            throw Refused.usage("--data takes the name of a folder, and this one is empty.");
        }
        return Optional.ofNullable(data).map(Path::of);
    }

    boolean isJson() {
        return json;
    }
}
