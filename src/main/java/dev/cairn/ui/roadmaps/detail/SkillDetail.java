// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.detail;

import dev.cairn.progress.Evidence;
import dev.cairn.progress.SkillRecord;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Places.Place;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.workspace.Snapshot;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// All that is known at once of one skill.
///
/// @param places where it stands; the first is the one that the tree chooses
/// @param before the skill before it in journey order
/// @param after the skill after it
record SkillDetail(
        Skill skill,
        List<Place> places,
        SkillRecord record,
        Optional<Evidence> evidence,
        List<Related> needs,
        List<Related> unlocks,
        List<Demand> demands,
        Optional<Related> before,
        Optional<Related> after) {
    /// Another skill that this one has to do with.
    record Related(SkillId id, String title, Status status, boolean proved) {
        static Related of(SkillId id, Snapshot snapshot) {
            var record = snapshot.progress().record(id);
            return new Related(
                    id,
                    snapshot.catalog().skill(id).title(),
                    record.status(),
                    !record.proofs().isEmpty());
        }

        static List<Related> of(Collection<SkillId> ids, Snapshot snapshot) {
            return ids.stream().map(id -> of(id, snapshot)).toList();
        }
    }

    static Optional<SkillDetail> of(SkillId id, Snapshot snapshot) {
        var catalog = snapshot.catalog();
        var places = catalog.places();
        return catalog.find(id)
                .map(
                        skill ->
                                new SkillDetail(
                                        skill,
                                        places.of(id),
                                        snapshot.progress().record(id),
                                        snapshot.progress().evidence(skill),
                                        Related.of(skill.needs(), snapshot),
                                        Related.of(catalog.unlocks(id), snapshot),
                                        Demand.of(id, snapshot.paths()),
                                        places.before(id)
                                                .map(beside -> Related.of(beside, snapshot)),
                                        places.after(id)
                                                .map(beside -> Related.of(beside, snapshot))));
    }

    List<Related> missing() {
        return needs.stream().filter(need -> need.status() != Status.DONE).toList();
    }

    List<Related> had() {
        return needs.stream().filter(need -> need.status() == Status.DONE).toList();
    }
}
