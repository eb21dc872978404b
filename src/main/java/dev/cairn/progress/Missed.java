// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Section;
import dev.cairn.roadmap.SkillId;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a learner seems to have passed over: skills to do that lie behind what is done, or that are
/// the last of a section. What is being learned is not missed; what is skipped was left on purpose,
/// with all that only it needs.
///
/// @param behind skills to do that something done rests on, near or far
/// @param last skills to do in sections of at least four that count, three quarters of them done
public record Missed(Set<SkillId> behind, Set<SkillId> last) {
    private static final int SECTION_FROM = 4;
    private static final double NEARLY = 0.75;

    public static Missed of(Catalog catalog, Progress progress) {
        return new Missed(
                behind(catalog, progress),
                catalog.roadmaps().stream()
                        .flatMap(roadmap -> roadmap.sections().stream())
                        .flatMap(section -> last(section, progress))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<SkillId> behind(Catalog catalog, Progress progress) {
        var seen = new LinkedHashSet<SkillId>();
        var open = new ArrayDeque<SkillId>();
        progress.records().keySet().stream()
                .filter(progress::isDone)
                .filter(catalog::holds)
                .forEach(open::add);
        while (!open.isEmpty()) {
            for (var need : catalog.needs(open.poll())) {
                if (progress.status(need) != Status.SKIPPED && seen.add(need)) {
                    open.add(need);
                }
            }
        }
        return seen.stream()
                .filter(skill -> isToDo(skill, progress))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<SkillId> last(Section section, Progress progress) {
        var counted =
                section.skills().stream()
                        .filter(skill -> progress.status(skill) != Status.SKIPPED)
                        .toList();
        var done = counted.stream().filter(progress::isDone).count();
        var nearly = counted.size() >= SECTION_FROM && done >= NEARLY * counted.size();
        return nearly ? counted.stream().filter(skill -> isToDo(skill, progress)) : Stream.of();
    }

    private static boolean isToDo(SkillId skill, Progress progress) {
        return progress.status(skill) == Status.TODO;
    }

    public boolean holds(SkillId skill) {
        return behind.contains(skill) || last.contains(skill);
    }

    /// Those that are the last of a section and lie behind nothing.
    public int lastAlone() {
        return (int) last.stream().filter(skill -> !behind.contains(skill)).count();
    }
}
