// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.detail;

import dev.cairn.roadmap.Places.Place;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;

import javafx.beans.property.ReadOnlyObjectProperty;

/// What the detail asks of the tree beside it.
public interface TreeGuide {
    /// The skill to show; null: none.
    ReadOnlyObjectProperty<SkillId> selected();

    /// Chooses another skill.
    void show(SkillId skill);

    /// Brings a roadmap into view.
    void show(RoadmapId roadmap);

    /// Brings a section into view.
    void show(Place place);
}
