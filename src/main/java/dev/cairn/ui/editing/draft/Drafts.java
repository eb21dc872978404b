// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing.draft;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;
import dev.cairn.roadmap.Slug;
import dev.cairn.ui.common.Texts;
import dev.cairn.workspace.Snapshot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// How a draft begins, and which ids it may give.
public record Drafts(Snapshot snapshot) {
    private static final int LONGEST = 60;

    /// A roadmap with one section and one skill, so that nothing is wrong with it.
    public Draft blank() {
        var title = Texts.of("editing.new.title");
        var empty =
                Draft.of(new Roadmap(free(title), title, "", List.of(), List.of(), List.of()), true)
                        .plusPart(Draft.HEAD, Texts.of("editing.new.section"));
        var skill = Texts.of("editing.new.skill");
        return empty.plusItem(Draft.HEAD, free(skill, Set.of()), Optional.of(Fields.titled(skill)));
    }

    /// Every skill is the other roadmap's: the ticks are shared.
    public Draft copy(Roadmap roadmap) {
        var title = Texts.of("editing.copy.title", roadmap.title());
        return Draft.of(
                new Roadmap(
                        free(title),
                        title,
                        roadmap.summary(),
                        List.of(),
                        roadmap.sections(),
                        List.of()),
                true);
    }

    public Draft of(Roadmap own) {
        return Draft.of(own, false);
    }

    RoadmapId free(String title) {
        return RoadmapId.of(
                free(
                        title,
                        "roadmap",
                        id ->
                                snapshot.catalog().roadmap(RoadmapId.of(id)).isPresent()
                                        || snapshot.progress()
                                                .ownRoadmaps()
                                                .containsKey(RoadmapId.of(id))));
    }

    /// An id that nothing goes by, not even a tick of a skill that no roadmap describes now.
    SkillId free(String title, Set<SkillId> others) {
        return SkillId.of(
                free(
                        title,
                        "skill",
                        id ->
                                others.contains(SkillId.of(id))
                                        || snapshot.catalog().holds(SkillId.of(id))
                                        || snapshot.progress()
                                                .records()
                                                .containsKey(SkillId.of(id))));
    }

    private static String free(String title, String otherwise, Predicate<String> isTaken) {
        var slug = Slug.of(title, LONGEST);
        var wanted = Slug.isValid(slug) ? slug : otherwise;
        var id = wanted;
        for (int number = 2; isTaken.test(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }
}
