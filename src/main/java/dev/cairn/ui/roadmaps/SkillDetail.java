// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps;

import dev.cairn.progress.Evidence;
import dev.cairn.progress.SkillRecord;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.workspace.Snapshot;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// All that is shown of one skill.
record SkillDetail(
        Skill skill,
        String roadmap,
        SkillRecord record,
        Optional<Evidence> evidence,
        List<Related> needs,
        List<Related> unlocks) {
    /// A skill that this one needs or unlocks.
    record Related(SkillId id, String title, Status status) {}

    static Optional<SkillDetail> of(SkillId id, Snapshot snapshot) {
        var catalog = snapshot.catalog();
        return catalog.find(id)
                .map(
                        skill ->
                                new SkillDetail(
                                        skill,
                                        catalog.roadmap(catalog.home(id)).orElseThrow().title(),
                                        snapshot.progress().record(id),
                                        snapshot.progress().evidence(skill),
                                        related(skill.needs(), catalog, snapshot),
                                        related(catalog.unlocks(id), catalog, snapshot)));
    }

    private static List<Related> related(
            Collection<SkillId> skills, Catalog catalog, Snapshot snapshot) {
        return skills.stream()
                .map(
                        id ->
                                new Related(
                                        id,
                                        catalog.skill(id).title(),
                                        snapshot.progress().status(id)))
                .toList();
    }
}
