// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.career.Readiness;
import dev.cairn.career.Standpoint;
import dev.cairn.career.route.Distance;
import dev.cairn.career.route.Next;
import dev.cairn.career.route.Route;
import dev.cairn.format.Library;
import dev.cairn.format.Problem;
import dev.cairn.progress.Coverage;
import dev.cairn.progress.Event;
import dev.cairn.progress.History;
import dev.cairn.progress.Progress;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Roadmap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// All that is known at one moment. Immutable; every figure is computed from it, a route once, when
/// it is first asked for.
public final class Snapshot {
    private final Library library;
    private final Progress progress;
    private final History history;
    private final List<Problem> problems;
    private final Instant moment;
    private final Map<CareerPath, Route> routes = new ConcurrentHashMap<>();

    /// @param problems what is wrong in the learner's own files; those are left out
    Snapshot(
            Library library,
            Progress progress,
            History history,
            List<Problem> problems,
            Instant moment) {
        this.library = library;
        this.progress = progress;
        this.history = history;
        this.problems = List.copyOf(problems);
        this.moment = moment;
    }

    public Library library() {
        return library;
    }

    /// What is in files: without the shelf.
    public Library filed() {
        return Shelf.off(library);
    }

    public Progress progress() {
        return progress;
    }

    /// What this device can take back and do again.
    public History history() {
        return history;
    }

    /// What is wrong in the learner's own files; those are left out.
    public List<Problem> problems() {
        return problems;
    }

    public Catalog catalog() {
        return library.catalog();
    }

    public List<CareerPath> paths() {
        return library.paths();
    }

    /// Whether the rule that holds for the path is the learner's own.
    public boolean isOwn(PathId path) {
        return library.rules().isOwn(path);
    }

    /// The rule that ships with the program; none for a path that is only the learner's.
    public Optional<CareerPath> shippedRule(PathId path) {
        return library.rules().shipped(path);
    }

    /// When it was so.
    Instant moment() {
        return moment;
    }

    public Standpoint standpoint() {
        return new Standpoint(catalog(), progress, moment);
    }

    /// What would be known if these changes were made. Nothing is recorded.
    public Snapshot supposing(List<Event> events) {
        return new Snapshot(library, progress.supposing(events, moment), history, problems, moment);
    }

    public Coverage coverage(Roadmap roadmap) {
        return Coverage.of(roadmap.skills(), catalog(), progress);
    }

    public Readiness readiness(CareerPath path) {
        return Readiness.of(path, standpoint());
    }

    public Route route(CareerPath path) {
        return routes.computeIfAbsent(path, asked -> Route.toReady(asked, standpoint()));
    }

    public List<Next> next(List<CareerPath> paths) {
        return Next.of(paths, standpoint(), this::route);
    }

    public Distance distance(CareerPath from, CareerPath to) {
        return Distance.between(from, to, standpoint(), this::route);
    }
}
