// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps;

import dev.cairn.progress.Status;
import dev.cairn.roadmap.Places.Place;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Derived;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.ui.roadmaps.detail.DetailModel;
import dev.cairn.ui.roadmaps.detail.TreeGuide;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.net.URI;
import java.time.ZoneId;
import java.util.function.Consumer;

/// State and verbs of the Roadmaps page.
public final class RoadmapsModel implements TreeGuide {
    private final Changes changes;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<SkillId> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<String> revealed = new SimpleObjectProperty<>();
    private final DetailModel detail;
    private final Derived<SkillTree> tree;

    /// @param browser opens a web address
    public RoadmapsModel(Changes changes, TaskRunner tasks, Consumer<URI> browser) {
        this.changes = changes;
        tree =
                new Derived<>(
                        changes.snapshot(),
                        tasks,
                        snapshot -> SkillTree.of(snapshot, search.get()));
        search.subscribe((_, _) -> tree.refresh());
        detail = new DetailModel(changes, tasks, browser, this, ZoneId.systemDefault());
    }

    public StringProperty search() {
        return search;
    }

    @Override
    public ObjectProperty<SkillId> selected() {
        return selected;
    }

    ReadOnlyObjectProperty<SkillTree> tree() {
        return tree.value();
    }

    DetailModel detail() {
        return detail;
    }

    /// The key of the row to bring into view.
    ObjectProperty<String> revealed() {
        return revealed;
    }

    /// Chooses the skill and clears a search that would hide it.
    @Override
    public void show(SkillId skill) {
        search.set("");
        selected.set(skill);
    }

    @Override
    public void show(RoadmapId roadmap) {
        reveal(roadmap.value());
    }

    @Override
    public void show(Place place) {
        reveal(TreeEntry.key(place.roadmap().id(), place.section()));
    }

    private void reveal(String key) {
        search.set("");
        revealed.set(null);
        revealed.set(key);
    }

    /// Done, or to do again.
    void toggle(SkillId skill) {
        var done = changes.snapshot().get().progress().isDone(skill);
        setStatus(skill, done ? Status.TODO : Status.DONE);
    }

    void setStatus(SkillId skill, Status status) {
        changes.setStatus(skill, status);
    }
}
