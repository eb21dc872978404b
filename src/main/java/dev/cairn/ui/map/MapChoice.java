// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.map.layout.MapGraph;
import dev.cairn.ui.map.layout.MapGraph.Band;
import dev.cairn.workspace.Snapshot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the map shows.
sealed interface MapChoice {
    /// The word by which settings remember it.
    String word();

    MapGraph graph(Snapshot snapshot);

    /// Everything, each roadmap, each path.
    static List<MapChoice> all(Snapshot snapshot) {
        var choices = new ArrayList<MapChoice>();
        choices.add(new Everything());
        snapshot.catalog()
                .roadmaps()
                .forEach(roadmap -> choices.add(new OneRoadmap(roadmap.id(), roadmap.title())));
        snapshot.paths().forEach(path -> choices.add(new OnePath(path.id(), path.title())));
        return List.copyOf(choices);
    }

    /// Every roadmap, a band each.
    record Everything() implements MapChoice {
        @Override
        public String word() {
            return "everything";
        }

        @Override
        public MapGraph graph(Snapshot snapshot) {
            var catalog = snapshot.catalog();
            return MapGraph.of(homes(catalog, null), catalog);
        }
    }

    /// The sections of a roadmap, a band each.
    record OneRoadmap(RoadmapId roadmap, String title) implements MapChoice {
        @Override
        public String word() {
            return "roadmap:" + roadmap;
        }

        @Override
        public MapGraph graph(Snapshot snapshot) {
            var catalog = snapshot.catalog();
            return MapGraph.of(
                    catalog.roadmap(roadmap).stream()
                            .flatMap(found -> found.sections().stream())
                            .map(section -> new Band(section.title(), section.skills()))
                            .toList(),
                    catalog);
        }
    }

    /// What a path names and all that must come before, by the roadmaps that describe it.
    record OnePath(PathId path, String title) implements MapChoice {
        @Override
        public String word() {
            return "path:" + path;
        }

        @Override
        public MapGraph graph(Snapshot snapshot) {
            var catalog = snapshot.catalog();
            var asked = new HashSet<SkillId>();
            snapshot.library().path(path).map(CareerPath::skills).orElse(List.of()).stream()
                    .filter(catalog::holds)
                    .forEach(
                            skill -> {
                                asked.add(skill);
                                asked.addAll(catalog.allNeeds(skill));
                            });
            return MapGraph.of(homes(catalog, asked), catalog);
        }
    }

    /// @param wanted null for all
    private static List<Band> homes(Catalog catalog, Set<SkillId> wanted) {
        return catalog.roadmaps().stream()
                .map(
                        roadmap ->
                                new Band(
                                        roadmap.title(),
                                        roadmap.skills().stream()
                                                .filter(
                                                        skill ->
                                                                catalog.home(skill)
                                                                        .equals(roadmap.id()))
                                                .filter(
                                                        skill ->
                                                                wanted == null
                                                                        || wanted.contains(skill))
                                                .toList()))
                .toList();
    }
}
