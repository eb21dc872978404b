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

import javafx.stage.Window;

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

    /// Of a roadmap that ships it is said what can be done.
    public void edit(RoadmapId roadmap) {
        changes.recorded()
                .catalog()
                .roadmap(roadmap)
                .ifPresent(
                        found -> {
                            if (isOwn(roadmap)) {
                                show(drafts().of(found));
                            } else {
                                explain(found, own());
                            }
                        });
    }

    public void copy(RoadmapId roadmap) {
        changes.recorded().catalog().roadmap(roadmap).map(drafts()::copy).ifPresent(this::show);
    }

    /// Edits what is in front, if it is the learner's own; otherwise asks what is meant.
    public void chooseAndEdit() {
        var own = own();
        var home = home();
        if (home.isPresent()) {
            edit(home.get().id());
        } else if (own.isEmpty()) {
            notices.say(Texts.of("editing.none"));
        } else if (own.size() == 1) {
            edit(own.getFirst().id());
        } else {
            choose("editing.which.edit", own, this::edit);
        }
    }

    private List<Roadmap> own() {
        return changes.recorded().catalog().roadmaps().stream()
                .filter(roadmap -> isOwn(roadmap.id()))
                .toList();
    }

    public void chooseAndCopy() {
        choose("editing.which.copy", changes.recorded().catalog().roadmaps(), this::copy);
    }

    /// The roadmap that describes the skill in front.
    private Optional<Roadmap> home() {
        var catalog = changes.recorded().catalog();
        return Optional.ofNullable(selected.get())
                .flatMap(catalog::find)
                .flatMap(skill -> catalog.roadmap(catalog.home(skill.id())));
    }

    /// What ships with Cairn is not edited, but copied.
    private void explain(Roadmap shipped, List<Roadmap> own) {
        var question =
                new RoadmapChoice(
                        owner,
                        Texts.of(
                                own.isEmpty() ? "editing.shipped" : "editing.shipped.or",
                                shipped.title()));
        if (own.isEmpty()) {
            question.way(Texts.of("editing.shipped.copy"), "edit-which-copy", true);
            question.ask(_ -> copy(shipped.id()));
        } else {
            question.among(own, holding(own));
            var copy = question.way(Texts.of("editing.shipped.copy"), "edit-which-copy", false);
            question.way(Texts.of("editing.which.own"), "edit-which-go", true);
            question.ask(
                    answer -> {
                        if (answer == copy) {
                            copy(shipped.id());
                        } else {
                            edit(question.chosen());
                        }
                    });
        }
    }

    /// The first that holds the skill in front; the first, if none does.
    private Roadmap holding(List<Roadmap> roadmaps) {
        return roadmaps.stream()
                .filter(each -> each.skills().contains(selected.get()))
                .findFirst()
                .orElse(roadmaps.getFirst());
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

    private void choose(String text, List<Roadmap> roadmaps, Consumer<RoadmapId> chosen) {
        var question = new RoadmapChoice(owner, Texts.of(text));
        question.among(roadmaps, holding(roadmaps));
        question.way(Texts.of("editing.which.go"), "edit-which-go", true);
        question.ask(_ -> chosen.accept(question.chosen()));
    }
}
