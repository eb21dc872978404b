// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.detail;

import dev.cairn.ui.common.control.StatusMark;
import dev.cairn.ui.common.control.TextLink;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextFlow;

import java.util.function.Consumer;

/// Another skill with its status, as a link that chooses it.
final class RelatedRow extends HBox {
    private final TextLink link;

    RelatedRow(SkillDetail.Related skill, Consumer<SkillDetail.Related> chosen) {
        getStyleClass().add("link-row");
        var mark = new StatusMark(skill.status(), skill.proved());
        link = new TextLink(skill.title(), () -> chosen.accept(skill));
        link.setAccessibleText(skill.title() + ", " + mark.getAccessibleText());
        var words = new TextFlow(link);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(mark, words);
    }

    @Override
    public void requestFocus() {
        link.requestFocus();
    }
}
