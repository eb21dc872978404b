// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.map.MapModel.Drawing;
import dev.cairn.ui.map.MapScene.Mark;
import dev.cairn.ui.map.layout.MapLayout.Place;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The map in words, for those who do not see it.
final class MapWords {
    private MapWords() {}

    /// The chosen skill, how it stands with it, and what it needs and unlocks on this map.
    static String of(MapScene scene, SkillId chosen) {
        return scene.place(chosen)
                .map(
                        place -> {
                            var layout = scene.layout();
                            return Texts.of(
                                    "map.spoken",
                                    named(scene.mark(place)),
                                    hours(scene.mark(place)),
                                    list(
                                            layout.into(place).stream()
                                                    .map(line -> line.ends().from()),
                                            scene.marks()),
                                    list(
                                            layout.outOf(place).stream()
                                                    .map(line -> line.ends().to()),
                                            scene.marks()));
                        })
                .orElseGet(() -> Texts.of("map.spoken.none", scene.marks().size()));
    }

    /// Why there is no map; empty when there is one.
    static String of(Drawing drawing) {
        return switch (drawing) {
            case UNDER_WAY -> Texts.of("map.laying-out");
            case CANCELLED -> Texts.of("map.cancelled");
            case FAILED -> Texts.of("map.failed");
            case DONE -> "";
        };
    }

    static String line(MapScene scene, Place place) {
        var mark = scene.mark(place);
        return Texts.of(
                "map.caption",
                mark.title(),
                status(mark),
                hours(mark),
                scene.layout().into(place).size(),
                scene.layout().outOf(place).size());
    }

    private static String list(Stream<Integer> numbers, List<Mark> marks) {
        var names =
                numbers.map(number -> named(marks.get(number))).collect(Collectors.joining("; "));
        return names.isEmpty() ? Texts.of("map.spoken.nothing") : names;
    }

    private static String hours(Mark mark) {
        return mark.hours().isEmpty() ? Texts.of("hours.none") : mark.hours();
    }

    static String named(Mark mark) {
        return Texts.of("map.spoken.skill", mark.title(), status(mark));
    }

    static String status(Mark mark) {
        return Texts.of(mark.proved() ? "status.proved" : "status." + mark.status().word());
    }
}
