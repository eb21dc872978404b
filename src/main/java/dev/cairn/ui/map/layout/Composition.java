// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map.layout;

import dev.cairn.ui.map.layout.MapLayout.Band;
import dev.cairn.ui.map.layout.MapLayout.Bend;
import dev.cairn.ui.map.layout.MapLayout.Ends;
import dev.cairn.ui.map.layout.MapLayout.Line;
import dev.cairn.ui.map.layout.MapLayout.Place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Puts a layout together: columns for all, then each band by itself, one below the other.
final class Composition {
    private static final double BAND_HEAD = 36;
    private static final double BAND_FOOT = 12;
    private static final double BAND_GAP = 12;
    private static final double BAND_SIDE = 16;
    private static final double MARGIN = 24;

    /// The shape of a usual window.
    private static final double ASPECT = 1.5;

    private final MapGraph wanted;
    private final Indexed graph;
    private final int[] layer;
    private final Place[] places;
    private final Map<Ends, List<Bend>> bends = new HashMap<>();
    private final List<Band> bands = new ArrayList<>();

    Composition(MapGraph wanted) {
        this.wanted = wanted;
        graph = new Indexed(wanted);
        layer = Layers.of(graph, ASPECT, MapLayout.COLUMN / (MapLayout.HIGH + MapLayout.ROW_GAP));
        places = new Place[graph.size()];
    }

    MapLayout compute(BooleanSupplier cancelled) {
        var columns = IntStream.of(layer).max().orElse(0);
        var right = x(columns) + MapLayout.WIDE + BAND_SIDE;
        var top = MARGIN;
        var first = 0;
        for (var band = 0; band < wanted.bands().size(); band++) {
            stopIf(cancelled);
            var group = wanted.bands().get(band);
            var members = IntStream.range(first, first + group.skills().size()).boxed().toList();
            first += members.size();
            var laidOut = new BandLayout(graph, layer, members);
            laidOut.compute(cancelled);
            stopIf(cancelled);
            place(band, members, laidOut, top + BAND_HEAD);
            var bottom = top + BAND_HEAD + laidOut.height() + BAND_FOOT;
            bands.add(new Band(group.title(), new Box(MARGIN, top, right, bottom)));
            top = bottom + BAND_GAP;
        }
        return new MapLayout(
                List.of(places), lines(), bands, right + MARGIN, top - BAND_GAP + MARGIN);
    }

    private static void stopIf(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("the map is not wanted any more");
        }
    }

    private static double x(int layer) {
        return MARGIN + BAND_SIDE + layer * MapLayout.COLUMN;
    }

    private void place(int band, List<Integer> members, BandLayout laidOut, double top) {
        for (var skill : members) {
            places[skill] =
                    new Place(
                            skill,
                            graph.skills.get(skill),
                            band,
                            layer[skill],
                            x(layer[skill]),
                            top + laidOut.top(skill));
        }
        laidOut.lines()
                .forEach(
                        (ends, points) ->
                                bends.put(
                                        ends,
                                        points.stream()
                                                .map(
                                                        point ->
                                                                new Bend(
                                                                        point.x() + x(0),
                                                                        point.y() + top))
                                                .toList()));
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var to = 0; to < graph.size(); to++) {
            for (var from : graph.needs.get(to)) {
                var ends = new Ends(from, to);
                var points = new ArrayList<Bend>();
                points.add(new Bend(places[from].box().right(), places[from].middleY()));
                points.addAll(bends.getOrDefault(ends, List.of()));
                points.add(new Bend(places[to].x(), places[to].middleY()));
                lines.add(new Line(ends, List.copyOf(points)));
            }
        }
        return lines;
    }
}
