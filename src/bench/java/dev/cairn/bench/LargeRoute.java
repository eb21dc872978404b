// SPDX-License-Identifier: Apache-2.0
package dev.cairn.bench;

import dev.cairn.LargePath;
import dev.cairn.LargePath.Shape;
import dev.cairn.career.Standpoint;
import dev.cairn.career.route.Route;
import dev.cairn.progress.Progress;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

/// The route for 300 skills and 40 choices.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LargeRoute {
    @Param({"ORDINARY", "MANY_NEEDS", "ALL_EQUAL", "ONLY_CHOICES"})
    public Shape shape;

    private LargePath large;

    @Setup
    public void open() {
        large = LargePath.of(shape, 1);
    }

    @Benchmark
    public Route route() {
        return Route.toReady(
                large.path(), new Standpoint(large.catalog(), Progress.EMPTY, Instant.EPOCH));
    }
}
