// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.career.route.Distance;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.layout.VBox;

import java.util.List;

/// What the other paths still cost once this one is reached, and what they share with the way to
/// it.
final class DistanceCard extends VBox {
    DistanceCard(PathStanding standing, List<Distance> distances) {
        getStyleClass().addAll("card", "distances");
        getChildren()
                .addAll(
                        Labels.section(Texts.of("careers.distance")),
                        PathPane.muted(Texts.of("careers.distance.note")));
        distances.stream()
                .filter(distance -> distance.first().id().equals(standing.path().id()))
                .forEach(distance -> getChildren().add(Labels.prose(words(distance))));
    }

    private static String words(Distance distance) {
        var more = distance.more();
        return Texts.of(
                more.skills().isEmpty() ? "careers.distance.none" : "careers.distance.more",
                distance.second().title(),
                more.skills().size(),
                Math.round(more.hours().midpoint()),
                distance.shared().size(),
                Math.round(distance.sharedHours().midpoint()));
    }
}
