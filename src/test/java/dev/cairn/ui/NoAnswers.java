// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui;

import dev.cairn.ui.common.Dialogs;

import java.nio.file.Path;
import java.util.Optional;

/// Closes every question without an answer.
public final class NoAnswers implements Dialogs {
    @Override
    public Optional<Path> chooseBackup() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseSharedFolder() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseRoadmapFile() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseRoadmapFolder() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseDataFolder(Path now) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseReportFile(String suggestedName) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseMapFile(String suggestedName) {
        return Optional.empty();
    }
}
