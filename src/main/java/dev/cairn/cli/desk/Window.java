// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.desk;

import java.nio.file.Path;
import java.util.Optional;

/// The program's window, as far as the command line knows it.
@FunctionalInterface
public interface Window {
    /// Opens it on the folder that was asked for, or on the usual one, and stays until it is
    /// closed.
    ///
    /// @return why it could not open, as one line; empty when it did
    Optional<String> open(Optional<Path> folder);
}
