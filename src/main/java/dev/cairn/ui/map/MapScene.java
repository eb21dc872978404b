// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.map.layout.MapLayout;
import dev.cairn.workspace.Snapshot;

import java.util.List;
import java.util.Optional;

/// What is drawn: where each skill stands, and how it stands with it.
///
/// @param marks by the numbers of the places
record MapScene(MapLayout layout, List<Mark> marks) {
    /// A skill as the map shows it.
    ///
    /// @param hours empty where none are stated
    record Mark(String title, String hours, Status status, boolean proved, boolean project) {}

    static MapScene of(MapLayout layout, Snapshot snapshot) {
        var progress = snapshot.progress();
        return new MapScene(
                layout,
                layout.places().stream()
                        .map(
                                place -> {
                                    var skill = snapshot.catalog().skill(place.skill());
                                    var record = progress.record(skill.id());
                                    return new Mark(
                                            skill.title(),
                                            Labels.hoursIfAny(skill.hours()),
                                            record.status(),
                                            record.status() == Status.DONE
                                                    && !record.proofs().isEmpty(),
                                            skill.isProject());
                                })
                        .toList());
    }

    Mark mark(MapLayout.Place place) {
        return marks.get(place.number());
    }

    Optional<MapLayout.Place> place(SkillId skill) {
        return skill == null ? Optional.empty() : layout.place(skill);
    }
}
