// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common.control;

import dev.cairn.roadmap.Hours;
import dev.cairn.ui.common.Texts;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Labels in the steps of the type scale. Each gives its name as style class.
public final class Labels {
    private Labels() {}

    public static Label pageTitle(String text) {
        return styled(text, "type-page-title");
    }

    public static Label section(String text) {
        return styled(text, "type-section");
    }

    public static Label strong(String text) {
        return styled(text, "type-strong");
    }

    public static Label body(String text) {
        return styled(text, "type-body");
    }

    /// Running text that breaks into lines.
    public static Label prose(String text) {
        return wrapping(styled(text, "type-body"));
    }

    /// The same label, breaking into lines and never cut off below.
    public static Label wrapping(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public static Label caption(String text) {
        return styled(text, "type-caption");
    }

    public static Label styled(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /// `4–6 h`, or `5 h`; in words, where none are stated.
    public static String hours(Hours hours) {
        return hours.equals(Hours.NONE) ? Texts.of("hours.none") : figure(hours);
    }

    /// `4–6 h`, or `5 h`; empty where none are stated.
    public static String hoursIfAny(Hours hours) {
        return hours.equals(Hours.NONE) ? "" : figure(hours);
    }

    private static String figure(Hours hours) {
        return hours.low() == hours.high()
                ? Texts.of("hours.exact", hours.low())
                : Texts.of("hours.range", hours.low(), hours.high());
    }

    /// `about 40 h`: the middle of the range, for sums.
    public static String aboutHours(Hours hours) {
        return Texts.of("hours.about", Math.round(hours.midpoint()));
    }
}
