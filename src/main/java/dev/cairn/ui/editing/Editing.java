// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Navigator;
import dev.cairn.ui.common.Notices;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.editing.draft.Draft;
import dev.cairn.ui.editing.draft.Drafts;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Opens the editor: on a new roadmap, on a copy, or on one of the learner's own.
public final class Editing {
    private final Window owner;
    private final Changes changes;
    private final Navigator navigator;
    private final Notices notices;
    private final Supplier<SkillId> selected;

    /// @param selected the skill that the window shows; null where there is none
    public Editing(
            Window owner,
            Changes changes,
            Navigator navigator,
            Notices notices,
            Supplier<SkillId> selected) {
        this.owner = owner;
        this.changes = changes;
        this.navigator = navigator;
        this.notices = notices;
        this.selected = selected;
    }

    public void begin() {
        show(drafts().blank());
    }

    /// A roadmap that ships is copied.
    public void edit(RoadmapId roadmap) {
        if (isOwn(roadmap)) {
            changes.recorded().catalog().roadmap(roadmap).map(drafts()::of).ifPresent(this::show);
        } else {
            copy(roadmap);
        }
    }

    public void copy(RoadmapId roadmap) {
        changes.recorded().catalog().roadmap(roadmap).map(drafts()::copy).ifPresent(this::show);
    }

    public void chooseAndEdit() {
        var own =
                changes.recorded().catalog().roadmaps().stream()
                        .filter(roadmap -> isOwn(roadmap.id()))
                        .toList();
        if (own.isEmpty()) {
            notices.say(Texts.of("editing.none"));
        } else if (own.size() == 1) {
            edit(own.getFirst().id());
        } else {
            choose("editing.which.edit", own, this::edit);
        }
    }

    public void chooseAndCopy() {
        choose("editing.which.copy", changes.recorded().catalog().roadmaps(), this::copy);
    }

    private boolean isOwn(RoadmapId roadmap) {
        return changes.recorded().progress().ownRoadmaps().containsKey(roadmap);
    }

    private Drafts drafts() {
        return new Drafts(changes.recorded());
    }

    private void show(Draft draft) {
        var dialog = new RoadmapEditDialog(new RoadmapEditModel(changes, navigator, draft));
        dialog.initOwner(owner);
        dialog.show();
    }

    private void choose(String question, List<Roadmap> roadmaps, Consumer<RoadmapId> chosen) {
        var box = new ComboBox<Roadmap>();
        box.setId("edit-which");
        box.setAccessibleText(Texts.of("editing.which.spoken"));
        box.getItems().setAll(roadmaps);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Roadmap roadmap) {
                        return roadmap == null ? "" : roadmap.title();
                    }

                    @Override
                    public Roadmap fromString(String text) {
                        throw new UnsupportedOperationException("one chooses, never types");
                    }
                });
        box.setMaxWidth(Double.MAX_VALUE);
        box.setValue(
                Optional.ofNullable(selected.get())
                        .flatMap(
                                skill ->
                                        roadmaps.stream()
                                                .filter(each -> each.skills().contains(skill))
                                                .findFirst())
                        .orElse(roadmaps.getFirst()));
        var go = new ButtonType(Texts.of("editing.which.go"), ButtonBar.ButtonData.OK_DONE);
        var cancel = new ButtonType(Texts.of("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var dialog = new Dialog<ButtonType>();
        dialog.setTitle(Texts.of("editing.window"));
        dialog.setHeaderText(Texts.of(question));
        dialog.getDialogPane().setContent(new VBox(box));
        dialog.getDialogPane().getButtonTypes().setAll(go, cancel);
        ((Button) dialog.getDialogPane().lookupButton(go)).setId("edit-which-go");
        dialog.initOwner(owner);
        dialog.setOnShown(_ -> box.requestFocus());
        dialog.showAndWait().filter(go::equals).ifPresent(_ -> chosen.accept(box.getValue().id()));
    }
}
