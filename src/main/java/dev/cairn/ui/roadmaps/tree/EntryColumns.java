// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import dev.cairn.progress.Status;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// What stands beside a skill's title: one word where there is little room; where there is more,
/// level, hours and state in columns.
final class EntryColumns extends HBox {
    /// In widths of the font.
    private static final double WIDE = 42;

    private static final int LEAD = 14;
    private static final PseudoClass IS_WIDE = PseudoClass.getPseudoClass("wide");

    private final Label level = column("entry-level");
    private final Label hours = column("entry-hours");
    private final Label state = column("entry-state");
    private boolean wide;
    private String brief = "";
    private String full = "";

    EntryColumns() {
        getStyleClass().add("entry-columns");
        getChildren().addAll(level, hours, state);
        setMinWidth(USE_PREF_SIZE);
        lay();
    }

    private static Label column(String style) {
        var label = Labels.caption("");
        label.getStyleClass().add(style);
        return label;
    }

    /// About how many small letters fit on one line of a row of this width, behind a short lead.
    int lettersBeside(double width) {
        var em = level.getFont().getSize();
        var taken = (wide ? 27 : 12) * em;
        return (int) Math.clamp((width - taken) / (0.6 * em) - LEAD, 16, 60);
    }

    /// Takes the form that a row of this width has room for.
    void fit(double width) {
        // A caption is set in 12 of the 14 parts of the font.
        var now = width > WIDE * level.getFont().getSize() * 14 / 12;
        if (now != wide) {
            wide = now;
            lay();
        }
    }

    private void lay() {
        for (var label : new Label[] {level, hours}) {
            label.setManaged(wide);
            label.setVisible(wide);
        }
        state.setText(wide ? full : brief);
        pseudoClassStateChanged(IS_WIDE, wide);
    }

    void show(TreeEntry.SkillRow entry) {
        level.setText(Texts.of("level." + entry.skill().level().word()));
        hours.setText(Labels.hoursIfAny(entry.skill().hours()));
        full = state(entry);
        brief = full.isEmpty() ? hours.getText() : full;
        state.setText(wide ? full : brief);
    }

    String spoken() {
        return brief;
    }

    private static String state(TreeEntry.SkillRow entry) {
        if (entry.status() == Status.DONE) {
            return Texts.of(entry.proved() ? "status.proved" : "status.done");
        }
        if (entry.status() == Status.SKIPPED) {
            return Texts.of("status.skipped");
        }
        return entry.missing() > 0 ? Texts.of("roadmaps.needs", entry.missing()) : "";
    }
}
