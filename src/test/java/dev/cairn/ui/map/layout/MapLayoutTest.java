// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map.layout;

import static dev.cairn.Typical.id;
import static dev.cairn.Typical.ids;
import static dev.cairn.Typical.roadmap;
import static dev.cairn.Typical.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.LargePath;
import dev.cairn.LargePath.Shape;
import dev.cairn.format.LibraryReader;
import dev.cairn.roadmap.Catalog;
import dev.cairn.ui.map.layout.MapGraph.Band;
import dev.cairn.ui.map.layout.MapGraph.Edge;
import dev.cairn.ui.map.layout.MapLayout.Place;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;

class MapLayoutTest {
    @Test
    void theShippedRoadmapsAreLaidOutSoundly() {
        isSound(byRoadmap(LibraryReader.shipped().catalog()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Shape.class,
            names = {"ORDINARY", "CHAINS", "FEW_THAT_ALL_NEED", "MANY_NEEDS", "NO_NEEDS"})
    void threeHundredSkillsAreLaidOutSoundly(Shape shape) {
        isSound(byRoadmap(LargePath.of(shape, 1).catalog()));
    }

    @Test
    void aRoadmapIsLaidOutByItsSections() {
        var catalog = LibraryReader.shipped().catalog();
        for (var roadmap : catalog.roadmaps()) {
            isSound(
                    MapGraph.of(
                            roadmap.sections().stream()
                                    .map(part -> new Band(part.title(), part.skills()))
                                    .toList(),
                            catalog));
        }
    }

    @Test
    void whatNeedsNothingStandsNextToWhatItUnlocks() {
        var catalog =
                Catalog.of(
                        List.of(
                                roadmap(
                                        "r",
                                        skill("a"),
                                        skill("b", "a"),
                                        skill("c", "b"),
                                        skill("late"),
                                        skill("d", "c", "late"))));
        var layout = MapLayout.of(byRoadmap(catalog), () -> false);
        assertThat(layout.place(id("late")).orElseThrow().layer())
                .isEqualTo(layout.place(id("c")).orElseThrow().layer());
    }

    @Test
    void aRingIsDrawnAllTheSame() {
        var ring =
                new MapGraph(
                        List.of(new Band("ring", ids("a", "b", "c"))),
                        List.of(
                                new Edge(id("a"), id("b")),
                                new Edge(id("b"), id("c")),
                                new Edge(id("c"), id("a"))));
        var layout = MapLayout.of(ring, () -> false);
        assertThat(layout.lines()).hasSize(3);
        doNotOverlap(layout);
    }

    @Test
    void nothingIsLaidOutAsNothing() {
        assertThat(MapLayout.of(new MapGraph(List.of(), List.of()), () -> false).isEmpty())
                .isTrue();
    }

    @Test
    void whatIsCancelledYieldsNothing() {
        var graph = byRoadmap(LibraryReader.shipped().catalog());
        assertThatThrownBy(() -> MapLayout.of(graph, () -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void whatIsInViewIsWhatAskingAllWouldFind() {
        var layout = MapLayout.of(byRoadmap(LibraryReader.shipped().catalog()), () -> false);
        for (var left = -200.0; left < layout.width(); left += 317) {
            for (var top = -200.0; top < layout.height(); top += 283) {
                var area = new Box(left, top, left + 700, top + 400);
                assertThat(layout.placesIn(area))
                        .containsExactlyInAnyOrderElementsOf(
                                layout.places().stream()
                                        .filter(place -> place.box().meets(area))
                                        .toList());
                assertThat(layout.linesIn(area))
                        .containsExactlyInAnyOrderElementsOf(
                                layout.lines().stream()
                                        .filter(line -> line.box().meets(area))
                                        .toList());
            }
        }
    }

    private static MapGraph byRoadmap(Catalog catalog) {
        return MapGraph.of(
                catalog.roadmaps().stream()
                        .map(roadmap -> new Band(roadmap.title(), roadmap.skills()))
                        .toList(),
                catalog);
    }

    private static void isSound(MapGraph graph) {
        var layout = MapLayout.of(graph, () -> false);
        assertThat(layout.places())
                .extracting(Place::skill)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(graph.skills());
        assertThat(layout.lines()).hasSameSizeAs(graph.edges());
        for (var line : layout.lines()) {
            var from = layout.places().get(line.ends().from());
            var to = layout.places().get(line.ends().to());
            assertThat(graph.edges()).contains(new Edge(from.skill(), to.skill()));
            assertThat(to.x()).isGreaterThanOrEqualTo(from.box().right());
            assertThat(line.points())
                    .isSortedAccordingTo(Comparator.comparingDouble(MapLayout.Bend::x));
        }
        doNotOverlap(layout);
        for (var place : layout.places()) {
            var band = layout.bands().get(place.band()).box();
            assertThat(band.holds(place.x(), place.y())).isTrue();
            assertThat(band.holds(place.box().right(), place.box().bottom())).isTrue();
        }
        for (var at = 1; at < layout.bands().size(); at++) {
            assertThat(layout.bands().get(at).box().top())
                    .isGreaterThan(layout.bands().get(at - 1).box().bottom());
        }
        assertThat(layout.bands().getLast().box().bottom()).isLessThan(layout.height());
    }

    /// Any two, the long way.
    private static void doNotOverlap(MapLayout layout) {
        for (var one : layout.places()) {
            for (var other : layout.places()) {
                if (one != other) {
                    assertThat(one.box().meets(other.box())).isFalse();
                }
            }
        }
    }
}
