// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The layouts made last, by their graphs: a tick changes no graph, and one goes back and forth.
public final class Layouts {
    private static final int KEPT = 24;

    private final Map<MapGraph, MapLayout> made =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<MapGraph, MapLayout> eldest) {
                    return size() > KEPT;
                }
            };

    public Optional<MapLayout> find(MapGraph graph) {
        return Optional.ofNullable(made.get(graph));
    }

    public void keep(MapGraph graph, MapLayout layout) {
        made.put(graph, layout);
    }
}
