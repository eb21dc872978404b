// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.desk;

import dev.cairn.text.Message;
import dev.cairn.workspace.Workspace;
import dev.cairn.workspace.keeping.Keeper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A learner's data, opened.
///
/// @param keeper takes care of it as a whole
/// @param notices what could not be opened, a sentence each
/// @param closing gives the data free again
public record OpenData(
        Workspace workspace, Keeper keeper, List<Message> notices, Runnable closing) {
    /// Opens the data of the folder that was asked for, or of the usual one.
    @FunctionalInterface
    public interface Opener {
        OpenData open(Optional<Path> folder);
    }

    public OpenData {
        notices = List.copyOf(notices);
    }
}
