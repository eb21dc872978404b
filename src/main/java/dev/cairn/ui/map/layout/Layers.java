// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// In which column each skill stands: right of everything it needs, with at most so many skills of
/// one band in a column. A bound on the columns' height keeps the map from becoming a tower.
final class Layers {
    private static final int MOST = 40;

    private final Indexed graph;
    private final int bound;
    private final int[] layer;
    private int[][] crowd = new int[0][];

    private Layers(Indexed graph, int bound) {
        this.graph = graph;
        this.bound = bound;
        layer = new int[graph.size()];
    }

    /// The columns whose whole comes nearest to the wished shape.
    ///
    /// @param aspect width through height, of which a cell has `cell`
    static int[] of(Indexed graph, double aspect, double cell) {
        var order = graph.order();
        var highest = Math.max(MOST, (int) Math.sqrt(graph.size() * cell * 2));
        return IntStream.iterate(3, bound -> bound <= highest, bound -> bound + 1 + bound / 8)
                .mapToObj(bound -> new Layers(graph, bound).placed(order))
                .min(
                        (one, other) ->
                                Double.compare(
                                        one.misfit(aspect, cell), other.misfit(aspect, cell)))
                .map(best -> best.layer)
                .orElseGet(() -> new int[0]);
    }

    private Layers placed(List<Integer> order) {
        var known = new boolean[graph.size()];
        for (var skill : order) {
            var first =
                    graph.needs.get(skill).stream()
                            .filter(need -> known[need])
                            .mapToInt(need -> layer[need] + 1)
                            .max()
                            .orElse(0);
            put(skill, free(graph.band[skill], first));
            known[skill] = true;
        }
        for (var skill : order.reversed()) {
            moveTowardsUnlocked(skill);
        }
        return this;
    }

    /// A skill that nothing or little comes before stands just left of the first that it unlocks.
    private void moveTowardsUnlocked(int skill) {
        var unlocks = graph.unlocks.get(skill);
        if (unlocks.isEmpty() || graph.needs.get(skill).size() > unlocks.size()) {
            return;
        }
        var last = unlocks.stream().mapToInt(next -> layer[next] - 1).min().orElseThrow();
        for (var to = last; to > layer[skill]; to--) {
            if (crowd(graph.band[skill], to) < bound) {
                crowd[graph.band[skill]][layer[skill]]--;
                put(skill, to);
                return;
            }
        }
    }

    private int free(int band, int first) {
        var at = first;
        while (crowd(band, at) >= bound) {
            at++;
        }
        return at;
    }

    private int crowd(int band, int at) {
        return band < crowd.length && at < crowd[band].length ? crowd[band][at] : 0;
    }

    private void put(int skill, int at) {
        var band = graph.band[skill];
        if (band >= crowd.length) {
            crowd = Arrays.copyOf(crowd, band + 1);
            Arrays.setAll(crowd, index -> crowd[index] == null ? new int[0] : crowd[index]);
        }
        if (at >= crowd[band].length) {
            crowd[band] = Arrays.copyOf(crowd[band], at + 1);
        }
        crowd[band][at]++;
        layer[skill] = at;
    }

    private double misfit(double aspect, double cell) {
        var wide = Arrays.stream(layer).max().orElse(0) + 1;
        var high =
                Arrays.stream(crowd)
                        .mapToInt(columns -> 1 + Arrays.stream(columns).max().orElse(0))
                        .sum();
        return Math.abs(Math.log(wide * cell / high / aspect));
    }
}
