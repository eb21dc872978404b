// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.desk;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The options that every command takes, before or after its name.
public final class GlobalOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The data folder. Otherwise CAIRN_DATA, otherwise the platform's own place.")
    private Path data;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "Answer with one JSON object on standard output.")
    private boolean json;

    Optional<Path> folder() {
        return Optional.ofNullable(data);
    }

    boolean isJson() {
        return json;
    }
}
