// SPDX-License-Identifier: Apache-2.0
package dev.cairn.bench;

import dev.cairn.career.Standpoint;
import dev.cairn.career.route.Route;
import dev.cairn.format.Library;
import dev.cairn.format.LibraryReader;
import dev.cairn.progress.Progress;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

/// The route of a beginner for each path that ships.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ShippedRoute {
    private final Library library = LibraryReader.shipped();

    @Param({
        "devops-engineer",
        "cloud-platform-engineer",
        "mlops-engineer",
        "llmops-ai-engineer",
        "ml-engineer"
    })
    public String id;

    @Benchmark
    public Route route() {
        var path =
                library.paths().stream()
                        .filter(each -> each.id().value().equals(id))
                        .findFirst()
                        .orElseThrow();
        return Route.toReady(
                path, new Standpoint(library.catalog(), Progress.EMPTY, Instant.EPOCH));
    }
}
