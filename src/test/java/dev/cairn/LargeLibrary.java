// SPDX-License-Identifier: Apache-2.0
package dev.cairn;

import dev.cairn.LargePath.Shape;
import dev.cairn.career.CareerPath;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Skill;

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
}
