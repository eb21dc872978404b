// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.intake;

import dev.cairn.format.Intake.Candidate;
import dev.cairn.format.Intake.Doubt;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.text.Message;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Skills that a learner's own roadmaps describe and that may be skills of other roadmaps. The
/// learner decides; until then each stays its own.
public final class Review {
    private Review() {}

    /// @param own roadmaps whose skills are asked about
    /// @param decided skills that were decided before
    public static List<Doubt> of(Catalog catalog, List<Roadmap> own, Set<SkillId> decided) {
        var doubts = new ArrayList<Doubt>();
        for (var roadmap : own) {
            var others =
                    catalog.skills().stream()
                            .filter(skill -> !catalog.home(skill.id()).equals(roadmap.id()))
                            .toList();
            var likeness = new Likeness(others);
            roadmap.defined().stream()
                    .filter(skill -> !decided.contains(skill.id()))
                    .map(
                            skill ->
                                    new Doubt(
                                            skill.id(),
                                            skill.title(),
                                            likely(skill, likeness, roadmap, catalog)))
                    .filter(doubt -> !doubt.likely().isEmpty())
                    .forEach(doubts::add);
        }
        return doubts;
    }

    private static List<Candidate> likely(
            Skill skill, Likeness likeness, Roadmap roadmap, Catalog catalog) {
        var named =
                catalog.names().named(skill.title()).stream()
                        .filter(other -> !catalog.home(other).equals(roadmap.id()))
                        .sorted()
                        .map(
                                other ->
                                        new Candidate(
                                                other,
                                                1,
                                                Message.of("match.several", skill.title())))
                        .toList();
        return named.isEmpty() ? likeness.of(skill.title()) : named;
    }
}
