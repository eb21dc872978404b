// SPDX-License-Identifier: Apache-2.0
package dev.cairn.bench;

import dev.cairn.LargeLibrary;
import dev.cairn.Typical;
import dev.cairn.career.Readiness;
import dev.cairn.career.Standpoint;
import dev.cairn.career.route.Route;
import dev.cairn.progress.Entry;
import dev.cairn.progress.Event;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Skill;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// What one tick costs a learner of 10,000 skills and 50 paths who has ticked nearly all skills
/// once: folding it in, and every verdict, without and with the routes.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OneTick {
    private final LargeLibrary library = LargeLibrary.of(10_000, 50, 1);
    private final Random random = new Random(1);
    private List<Skill> skills;
    private List<Entry> ticks;
    private Progress progress;
    private int next;

    @Setup
    public void learn() {
        skills = List.copyOf(library.catalog().skills());
        progress = Progress.of(Typical.entries(skills.stream().map(skill -> set(skill)).toList()));
        ticks =
                Typical.entries(
                        skills.stream()
                                .map(skill -> new Event.StatusSet(skill.id(), Status.DONE))
                                .toList());
    }

    private Event set(Skill skill) {
        var status = random.nextInt(3) == 0 ? Status.DONE : Status.LEARNING;
        return new Event.StatusSet(skill.id(), status);
    }

    private Progress tickFolded() {
        next = (next + 1) % ticks.size();
        return progress.plus(List.of(ticks.get(next)));
    }

    private Standpoint ticked() {
        return new Standpoint(library.catalog(), tickFolded(), Typical.NOON);
    }

    @Benchmark
    public Progress folded() {
        return tickFolded();
    }

    @Benchmark
    public void verdicts(Blackhole hole) {
        var now = ticked();
        library.paths().forEach(path -> hole.consume(Readiness.of(path, now).verdict()));
    }

    @Benchmark
    public void verdictsAndRoutes(Blackhole hole) {
        var now = ticked();
        for (var path : library.paths()) {
            hole.consume(Readiness.of(path, now).verdict());
            hole.consume(Route.toReady(path, now));
        }
    }
}
