// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps;

import dev.cairn.roadmap.Places.Place;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Navigator;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.ui.roadmaps.detail.DetailModel;
import dev.cairn.ui.roadmaps.detail.TreeGuide;
import dev.cairn.ui.roadmaps.tree.TreeModel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.net.URI;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;

/// State of the Roadmaps page: the tree, the skill chosen in it, and all of that skill.
public final class RoadmapsModel implements TreeGuide {
    private final ObjectProperty<SkillId> selected = new SimpleObjectProperty<>();
    private final TreeModel tree;
    private final DetailModel detail;

    /// @param browser opens a web address
    public RoadmapsModel(
            Changes changes, TaskRunner tasks, Navigator navigator, Consumer<URI> browser) {
        tree = new TreeModel(changes, tasks, navigator);
        detail = new DetailModel(changes, tasks, browser, this, ZoneId.systemDefault());
    }

    @Override
    public ObjectProperty<SkillId> selected() {
        return selected;
    }

    /// What of the skills the tree shows.
    public TreeModel tree() {
        return tree;
    }

    DetailModel detail() {
        return detail;
    }

    /// Notes that are not recorded yet.
    public Map<SkillId, String> drafts() {
        return detail.drafts();
    }

    /// Goes on with notes that were not recorded elsewhere.
    public void resume(Map<SkillId, String> drafts) {
        detail.resume(drafts);
    }

    /// Chooses the skill and clears a search and filters that would hide it.
    @Override
    public void show(SkillId skill) {
        tree.clear();
        selected.set(skill);
    }

    @Override
    public void show(RoadmapId roadmap) {
        tree.reveal(roadmap);
    }

    @Override
    public void show(Place place) {
        tree.reveal(place.roadmap().id(), place.section());
    }
}
