// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;

import dev.cairn.career.CareerPath;
import dev.cairn.career.Next;
import dev.cairn.career.Readiness;
import dev.cairn.career.Route;
import dev.cairn.format.Library;
import dev.cairn.format.Problem;
import dev.cairn.progress.Coverage;
import dev.cairn.progress.Progress;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Roadmap;

import java.util.List;

/// All that is known at one moment. Immutable; every figure is computed from it.
///
/// @param problems what is wrong in the learner's own roadmap files; those are left out
public record Snapshot(Library library, Progress progress, List<Problem> problems) {
    public Snapshot {
        problems = List.copyOf(problems);
    }

    public Catalog catalog() {
        return library.catalog();
    }

    public List<CareerPath> paths() {
        return library.paths();
    }

    public Coverage coverage(Roadmap roadmap) {
        return Coverage.of(roadmap.skills(), catalog(), progress);
    }

    public Readiness readiness(CareerPath path) {
        return Readiness.of(path, progress);
    }

    public Route route(CareerPath path) {
        return Route.toReady(path, catalog(), progress);
    }

    public List<Next> next(List<CareerPath> paths) {
        return Next.of(paths, catalog(), progress);
    }
}
