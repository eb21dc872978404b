// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.career.advice.Advice;
import dev.cairn.career.postings.Postings;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Everything that was read from files.
///
/// @param postingsSource gives the postings, reading them on first use only
/// @param adviceSource gives the advice, reading it on first use only
public record Library(
        Catalog catalog,
        Rules rules,
        Supplier<Postings> postingsSource,
        Supplier<Advice> adviceSource) {
    /// The same with other roadmaps.
    public Library with(Catalog other) {
        return new Library(other, rules, postingsSource, adviceSource);
    }

    /// The same with roadmaps that are about to come in, each in the place of the one of its id.
    public Library with(List<Roadmap> coming) {
        if (coming.isEmpty()) {
            return this;
        }
        var all = new LinkedHashMap<RoadmapId, Roadmap>();
        catalog.roadmaps().forEach(roadmap -> all.put(roadmap.id(), roadmap));
        coming.forEach(roadmap -> all.put(roadmap.id(), roadmap));
        return with(Catalog.of(all.values()));
    }

    public List<CareerPath> paths() {
        return rules.paths();
    }

    public Postings postings() {
        return postingsSource.get();
    }

    public Advice advice() {
        return adviceSource.get();
    }

    public Optional<CareerPath> path(PathId id) {
        return paths().stream().filter(path -> path.id().equals(id)).findFirst();
    }
}
