// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import java.nio.file.Path;
import java.util.Optional;

/// The questions that stop the window. Tests answer them without a file chooser.
public interface Dialogs {
    Optional<Path> chooseRoadmapFile();

    /// A folder with roadmaps in it.
    Optional<Path> chooseRoadmapFolder();

    /// @param now the folder in use
    Optional<Path> chooseDataFolder(Path now);

    /// Where the report goes; the file's ending says the format.
    Optional<Path> chooseReportFile(String suggestedName);

    /// Where a picture of the map goes; the ending of the suggested name says the format.
    Optional<Path> chooseMapFile(String suggestedName);

    /// A file with everything, to go back to or to take in.
    Optional<Path> chooseBackup();

    /// The folder by which machines are kept in step.
    Optional<Path> chooseSharedFolder();
}
