// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;
import dev.cairn.storage.Settings;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Dialogs;
import dev.cairn.ui.common.Navigator;
import dev.cairn.ui.common.Notices;
import dev.cairn.ui.common.Watch;
import dev.cairn.ui.editing.Editing;
import dev.cairn.ui.importing.ClipboardImport;
import dev.cairn.ui.importing.ImportModel;
import dev.cairn.ui.importing.ReviewDialog;
import dev.cairn.ui.importing.ReviewModel;
import dev.cairn.ui.importing.preview.PreviewDialog;
import dev.cairn.ui.reporting.ExportDialog;
import dev.cairn.ui.reporting.ExportModel;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Dialog;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// What the window does with files: takes roadmaps in, asks what their skills are, lets one write
/// them, and gives reports out.
final class WindowFiles {
    private final Stage stage;
    private final ImportModel importing;
    private final ReviewModel review;
    private final ExportModel exporting;
    private final Editing editing;

    /// @param selected the skill that the whole window has chosen
    WindowFiles(
            Stage stage,
            Changes changes,
            MainWindow.World world,
            Dialogs dialogs,
            Notices notices,
            Watch watch,
            Settings settings,
            Navigator navigator,
            Supplier<SkillId> selected) {
        this.stage = stage;
        importing =
                new ImportModel(
                        changes,
                        world.tasks(),
                        dialogs,
                        notices,
                        watch,
                        preview -> show(new PreviewDialog(preview)),
                        preview -> new PreviewDialog(preview).rehearse(),
                        navigator::showRoadmap);
        review = new ReviewModel(changes);
        exporting =
                new ExportModel(
                        changes,
                        world.tasks(),
                        dialogs,
                        notices,
                        watch,
                        settings,
                        world.browser(),
                        world.clock());
        editing = new Editing(stage, changes, navigator, notices, selected);
    }

    private void show(Dialog<?> dialog) {
        dialog.initOwner(stage);
        dialog.show();
    }

    /// Imports the file that is chosen.
    void choose() {
        importing.choose();
    }

    void chooseFolder() {
        importing.chooseFolder();
    }

    void read(List<Path> dropped) {
        importing.read(dropped);
    }

    /// Imports what is on the clipboard.
    void paste() {
        new ClipboardImport(stage, importing).paste();
    }

    /// Asks what the doubtful skills of imported roadmaps are.
    void review() {
        show(new ReviewDialog(review));
    }

    /// How many there are to ask about; null where there is none.
    ReadOnlyStringProperty toReview() {
        return review.count();
    }

    void export() {
        show(new ExportDialog(exporting));
    }

    void newRoadmap() {
        editing.begin();
    }

    void edit(RoadmapId roadmap) {
        editing.edit(roadmap);
    }

    void copy(RoadmapId roadmap) {
        editing.copy(roadmap);
    }

    /// Asks which of the learner's own roadmaps to edit.
    void chooseAndEdit() {
        editing.chooseAndEdit();
    }

    /// Asks which roadmap to copy.
    void chooseAndCopy() {
        editing.chooseAndCopy();
    }
}
