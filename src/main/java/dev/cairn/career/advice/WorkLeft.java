// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.advice;

import dev.cairn.career.CareerPath;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.SkillId;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// What the learner still has to learn.
///
/// @param route the skills left until ready for a path
public record WorkLeft(Catalog catalog, Function<CareerPath, List<SkillId>> route) {
    /// The hours until ready for all of these; what several ask is learned once. Of several paths
    /// it is what their own routes take together, which a choice that serves both might shorten.
    Hours until(Collection<CareerPath> paths) {
        return Hours.sum(
                paths.stream()
                        .flatMap(path -> route.apply(path).stream())
                        .distinct()
                        .map(catalog::skill)
                        .toList());
    }
}
