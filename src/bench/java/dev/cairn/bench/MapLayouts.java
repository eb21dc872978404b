// SPDX-License-Identifier: Apache-2.0
package dev.cairn.bench;

import dev.cairn.LargeLibrary;
import dev.cairn.format.LibraryReader;
import dev.cairn.roadmap.Catalog;
import dev.cairn.ui.map.layout.MapGraph;
import dev.cairn.ui.map.layout.MapGraph.Band;
import dev.cairn.ui.map.layout.MapLayout;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import java.util.concurrent.TimeUnit;

/// How long the map takes to lay out all that ships, and one roadmap of 2,000 skills.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MapLayouts {
    private final MapGraph shipped = graph(LibraryReader.shipped().catalog());
    private final MapGraph large = graph(LargeLibrary.of(2_000, 1, 1).catalog());

    private static MapGraph graph(Catalog catalog) {
        return MapGraph.of(
                catalog.roadmaps().stream()
                        .map(roadmap -> new Band(roadmap.title(), roadmap.skills()))
                        .toList(),
                catalog);
    }

    @Benchmark
    public MapLayout shippedRoadmaps() {
        return MapLayout.of(shipped, () -> false);
    }

    @Benchmark
    public MapLayout twoThousandSkills() {
        return MapLayout.of(large, () -> false);
    }
}
