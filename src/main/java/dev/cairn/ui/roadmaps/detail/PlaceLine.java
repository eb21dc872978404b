// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.detail;

import dev.cairn.roadmap.Places.Place;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.TextLink;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;

/// Where the skill stands, as links into the tree, and the steps to the skills beside it.
final class PlaceLine extends HBox {
    private final DetailModel model;
    private final TextFlow places = new TextFlow();
    private final Button before;
    private final Button after;
    private List<Place> shown = List.of();

    PlaceLine(DetailModel model) {
        this.model = model;
        getStyleClass().add("place-line");
        setFillHeight(false);
        places.getStyleClass().add("places");
        places.setId("places");
        places.setMinWidth(0);
        HBox.setHgrow(places, Priority.ALWAYS);
        before = step("before", Feather.CHEVRON_UP, model::showBefore);
        after = step("after", Feather.CHEVRON_DOWN, model::showAfter);
        getChildren().addAll(places, before, after);
    }

    private static Button step(String key, Feather icon, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.setId("skill-" + key);
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setOnAction(_ -> action.run());
        return button;
    }

    void show(SkillDetail detail) {
        name(before, "roadmaps.detail.before", detail.before());
        name(after, "roadmaps.detail.after", detail.after());
        if (!detail.places().equals(shown)) {
            shown = detail.places();
            fill();
        }
    }

    private static void name(Button button, String key, Optional<SkillDetail.Related> skill) {
        button.setDisable(skill.isEmpty());
        var words = Texts.of(key, skill.map(SkillDetail.Related::title).orElse(""));
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
    }

    private void fill() {
        places.getChildren().clear();
        if (shown.isEmpty()) {
            return;
        }
        var first = shown.getFirst();
        link(first.roadmap().title(), () -> model.reveal(first.roadmap().id()));
        words(Texts.of("roadmaps.detail.place.in"));
        link(first.section().title(), () -> model.reveal(first));
        for (int index = 1; index < shown.size(); index++) {
            var place = shown.get(index);
            words(
                    Texts.of(
                            index == 1
                                    ? "roadmaps.detail.place.also"
                                    : "roadmaps.detail.place.and"));
            link(place.roadmap().title(), () -> model.reveal(place));
        }
    }

    private void link(String words, Runnable action) {
        places.getChildren().add(new TextLink(words, action));
    }

    private void words(String words) {
        var text = new Text(words);
        text.getStyleClass().add("plain-text");
        places.getChildren().add(text);
    }
}
