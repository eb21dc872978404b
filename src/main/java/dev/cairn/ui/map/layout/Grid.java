// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/// Things by the squares they touch, so that those in view are found without asking all.
final class Grid<T> {
    private static final double SQUARE = 512;

    private record Item<T>(int number, Box box, T thing) {}

    private final int wide;
    private final int high;
    private final List<List<Item<T>>> squares = new ArrayList<>();
    private final int count;

    Grid(List<T> things, Function<T, Box> box, double width, double height) {
        wide = 1 + (int) (width / SQUARE);
        high = 1 + (int) (height / SQUARE);
        for (var square = 0; square < wide * high; square++) {
            squares.add(new ArrayList<>());
        }
        count = things.size();
        for (var number = 0; number < count; number++) {
            var item = new Item<>(number, box.apply(things.get(number)), things.get(number));
            touched(item.box()).forEach(square -> square.add(item));
        }
    }

    /// Those that meet the area, each once.
    List<T> in(Box area) {
        var found = new ArrayList<T>();
        var seen = new BitSet(count);
        for (var square : touched(area)) {
            for (var item : square) {
                if (!seen.get(item.number()) && item.box().meets(area)) {
                    seen.set(item.number());
                    found.add(item.thing());
                }
            }
        }
        return found;
    }

    private List<List<Item<T>>> touched(Box box) {
        var touched = new ArrayList<List<Item<T>>>();
        for (var y = at(box.top(), high); y <= at(box.bottom(), high); y++) {
            for (var x = at(box.left(), wide); x <= at(box.right(), wide); x++) {
                touched.add(squares.get(y * wide + x));
            }
        }
        return touched;
    }

    private static int at(double length, int most) {
        return Math.clamp((long) (length / SQUARE), 0, most - 1);
    }
}
