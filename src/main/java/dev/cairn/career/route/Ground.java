// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

import dev.cairn.career.Standpoint;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.SkillId;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What a learner stands on when starting a skill: what is done, and what is skipped. A skipped
/// skill keeps nobody from what needs it, since the learner does without; it is not done, and where
/// a path asks for the skill itself it is still asked.
record Ground(Catalog catalog, Set<SkillId> done, Set<SkillId> skipped) {
    static Ground of(Standpoint standpoint) {
        var catalog = standpoint.catalog();
        var progress = standpoint.progress();
        return new Ground(
                catalog,
                select(catalog, progress, progress::isDone),
                select(catalog, progress, skill -> progress.status(skill) == Status.SKIPPED));
    }

    private static Set<SkillId> select(
            Catalog catalog, Progress progress, Predicate<SkillId> rule) {
        return progress.records().keySet().stream()
                .filter(catalog::holds)
                .filter(rule)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What still has to be learned right before the skill.
    List<SkillId> needs(SkillId skill) {
        return catalog.needs(skill).stream()
                .filter(need -> !done.contains(need) && !skipped.contains(need))
                .toList();
    }
}
