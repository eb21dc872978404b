// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.progress.Status;
import dev.cairn.roadmap.Skill;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.StatusMark;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A skill on one line: its status, or a box to tick while a trial is on; its title, which leads to
/// it; a few words aside; and perhaps something to do.
final class SkillLine extends HBox {
    SkillLine(CareersModel model, Skill skill, Status status, boolean proved, String aside) {
        getStyleClass().add("link-row");
        var title = new Hyperlink(skill.title());
        title.getStyleClass().add("quiet-link");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setOnAction(_ -> model.open(skill.id()));
        setHgrow(title, Priority.ALWAYS);
        var words = Labels.caption(aside);
        words.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(mark(model, skill, status, proved), title, words);
    }

    private static Node mark(CareersModel model, Skill skill, Status status, boolean proved) {
        if (model.trial().getValue() == null) {
            return new StatusMark(status, proved);
        }
        var box = new CheckBox();
        box.setId("suppose-" + skill.id());
        box.setSelected(status == Status.DONE);
        box.setAccessibleText(Texts.of("careers.suppose", skill.title()));
        box.setOnAction(_ -> model.suppose(skill.id()));
        return box;
    }
}
