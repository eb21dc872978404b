// SPDX-License-Identifier: Apache-2.0
package dev.cairn;

import dev.cairn.LargePath.Shape;
import dev.cairn.career.CareerPath;
import dev.cairn.format.LibraryReader;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Section;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Many skills and many paths that share them.
public record LargeLibrary(Catalog catalog, List<CareerPath> paths) {
    public static LargeLibrary of(int skillCount, int pathCount, long seed) {
        var random = new Random(seed);
        var skills = LargePath.skills(Shape.ORDINARY, skillCount, random);
        var ids = skills.stream().map(Skill::id).toList();
        return new LargeLibrary(
                LargePath.catalog(skills),
                IntStream.range(0, pathCount)
                        .mapToObj(at -> LargePath.path("path-" + at, Shape.ORDINARY, ids, random))
                        .toList());
    }

    /// So many copies of the shipped roadmaps, so that there is something to read: in each skill's
    /// title and why stands a word that no other has.
    public static Catalog written(int copies) {
        var shipped = LibraryReader.shipped().catalog().roadmaps();
        return Catalog.of(
                IntStream.range(0, copies)
                        .boxed()
                        .flatMap(copy -> shipped.stream().map(roadmap -> copy(roadmap, "-" + copy)))
                        .toList());
    }

    private static Roadmap copy(Roadmap roadmap, String ending) {
        return new Roadmap(
                RoadmapId.of(roadmap.id() + ending),
                roadmap.title() + " " + ending.substring(1),
                roadmap.summary(),
                List.of(),
                roadmap.sections().stream()
                        .map(
                                section ->
                                        new Section(
                                                section.title(), copies(section.skills(), ending)))
                        .toList(),
                roadmap.defined().stream().map(skill -> copy(skill, ending)).toList());
    }

    private static List<SkillId> copies(List<SkillId> skills, String ending) {
        return skills.stream().map(skill -> SkillId.of(skill + ending)).toList();
    }

    private static Skill copy(Skill skill, String ending) {
        var own = Integer.toString((skill.id() + ending).hashCode() & 0xFFFFFFF, 36);
        return new Skill(
                SkillId.of(skill.id() + ending),
                skill.title() + " " + own,
                skill.kind(),
                skill.why() + " See also " + new StringBuilder(own).reverse() + ".",
                skill.level(),
                skill.hours(),
                copies(skill.needs(), ending),
                skill.doneWhen(),
                skill.alsoKnownAs(),
                skill.resources(),
                skill.fadesAfter());
    }
}
