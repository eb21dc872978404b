// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.career.Postings;
import dev.cairn.roadmap.Catalog;
import java.util.List;
import java.util.Optional;

/// Everything that was read from files: roadmaps, career paths and postings.
public record Library(Catalog catalog, List<CareerPath> paths, Postings postings) {
    public Library {
        paths = List.copyOf(paths);
    }

    public Optional<CareerPath> path(PathId id) {
        return paths.stream().filter(path -> path.id().equals(id)).findFirst();
    }
}
