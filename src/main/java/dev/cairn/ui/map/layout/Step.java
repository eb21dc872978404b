// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map.layout;

import dev.cairn.ui.map.layout.MapLayout.Place;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// One step on the map, as by an arrow key.
public enum Step {
    /// To a skill that needs this one, the nearest.
    RIGHT,
    /// To a skill that this one needs, the nearest.
    LEFT,
    /// To the next above in the same column.
    UP,
    /// To the next below in the same column.
    DOWN;

    /// Where the step leads; none at an end.
    public Optional<Place> from(Place here, MapLayout layout) {
        return switch (this) {
            case RIGHT ->
                    nearest(
                            here,
                            layout.outOf(here).stream()
                                    .map(line -> layout.places().get(line.ends().to())));
            case LEFT ->
                    nearest(
                            here,
                            layout.into(here).stream()
                                    .map(line -> layout.places().get(line.ends().from())));
            case UP -> nearest(here, column(here, layout).filter(other -> other.y() < here.y()));
            case DOWN -> nearest(here, column(here, layout).filter(other -> other.y() > here.y()));
        };
    }

    private static Stream<Place> column(Place here, MapLayout layout) {
        return layout.places().stream().filter(other -> other.layer() == here.layer());
    }

    private static Optional<Place> nearest(Place here, Stream<Place> places) {
        return places.min(
                Comparator.comparingDouble(
                                (Place place) ->
                                        Math.hypot(place.x() - here.x(), place.y() - here.y()))
                        .thenComparingInt(Place::number));
    }
}
