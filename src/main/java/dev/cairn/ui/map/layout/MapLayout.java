// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map.layout;

import dev.cairn.roadmap.SkillId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Where each skill of a graph stands, band below band, and how the lines between them run. Lengths
/// are pixels at a zoom of 100 % and a text size of 100 %.
public final class MapLayout {
    public static final double WIDE = 224;
    public static final double HIGH = 46;

    /// From the left of a column to the left of the next.
    public static final double COLUMN = 280;

    static final double ROW_GAP = 12;

    /// @param number its place in [#places()]
    /// @param layer the column, from the left
    public record Place(int number, SkillId skill, int band, int layer, double x, double y) {
        public double middleX() {
            return x + WIDE / 2;
        }

        public double middleY() {
            return y + HIGH / 2;
        }

        public Box box() {
            return new Box(x, y, x + WIDE, y + HIGH);
        }
    }

    /// The numbers of two skills; the second needs the first.
    public record Ends(int from, int to) {}

    public record Bend(double x, double y) {}

    /// @param points from the right of the one to the left of the other
    public record Line(Ends ends, List<Bend> points) {
        Box box() {
            var left = Double.POSITIVE_INFINITY;
            var top = left;
            var right = Double.NEGATIVE_INFINITY;
            var bottom = right;
            for (var point : points) {
                left = Math.min(left, point.x());
                right = Math.max(right, point.x());
                top = Math.min(top, point.y());
                bottom = Math.max(bottom, point.y());
            }
            return new Box(left, top, right, bottom);
        }
    }

    public record Band(String title, Box box) {}

    private final List<Place> places;
    private final List<Line> lines;
    private final List<Band> bands;
    private final double width;
    private final double height;
    private final Map<SkillId, Place> bySkill = new HashMap<>();
    private final List<List<Line>> into = new ArrayList<>();
    private final List<List<Line>> outOf = new ArrayList<>();
    private final Grid<Place> placeGrid;
    private final Grid<Line> lineGrid;

    MapLayout(List<Place> places, List<Line> lines, List<Band> bands, double width, double height) {
        this.places = List.copyOf(places);
        this.lines = List.copyOf(lines);
        this.bands = List.copyOf(bands);
        this.width = width;
        this.height = height;
        for (var place : places) {
            bySkill.put(place.skill(), place);
            into.add(new ArrayList<>());
            outOf.add(new ArrayList<>());
        }
        for (var line : lines) {
            outOf.get(line.ends().from()).add(line);
            into.get(line.ends().to()).add(line);
        }
        placeGrid = new Grid<>(places, Place::box, width, height);
        lineGrid = new Grid<>(lines, Line::box, width, height);
    }

    /// @param cancelled asked now and then
    /// @throws CancellationException once it says so
    public static MapLayout of(MapGraph graph, BooleanSupplier cancelled) {
        return new Composition(graph).compute(cancelled);
    }

    public List<Place> places() {
        return places;
    }

    public List<Line> lines() {
        return lines;
    }

    public List<Band> bands() {
        return bands;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    public Optional<Place> place(SkillId skill) {
        return Optional.ofNullable(bySkill.get(skill));
    }

    public List<Place> placesIn(Box area) {
        return placeGrid.in(area);
    }

    public List<Line> linesIn(Box area) {
        return lineGrid.in(area);
    }

    public Optional<Place> placeAt(double x, double y) {
        return placesIn(new Box(x, y, x, y)).stream().findFirst();
    }

    /// The lines that come from what the skill needs.
    public List<Line> into(Place place) {
        return into.get(place.number());
    }

    /// The lines that go to what the skill unlocks.
    public List<Line> outOf(Place place) {
        return outOf.get(place.number());
    }
}
