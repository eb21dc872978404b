// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.detail;

import dev.cairn.career.CareerPath;
import dev.cairn.roadmap.SkillId;

import java.util.List;
import java.util.Optional;

/// How a career path asks for a skill: the weightiest of its ways.
record Demand(String path, Way way) {
    enum Way {
        BLOCKER,
        MUST,
        CHOICE,
        PORTFOLIO,
        PLUS
    }

    static List<Demand> of(SkillId skill, List<CareerPath> paths) {
        return paths.stream()
                .flatMap(
                        path -> way(skill, path).map(way -> new Demand(path.title(), way)).stream())
                .toList();
    }

    private static Optional<Way> way(SkillId skill, CareerPath path) {
        for (var must : path.must()) {
            if (must.skill().equals(skill)) {
                return Optional.of(must.blocker() ? Way.BLOCKER : Way.MUST);
            }
        }
        if (path.anyOf().stream().anyMatch(choice -> choice.skills().contains(skill))) {
            return Optional.of(Way.CHOICE);
        }
        if (path.portfolio().stream().anyMatch(asked -> asked.project().equals(skill))) {
            return Optional.of(Way.PORTFOLIO);
        }
        return path.plus().stream().anyMatch(plus -> plus.skill().equals(skill))
                ? Optional.of(Way.PLUS)
                : Optional.empty();
    }
}
