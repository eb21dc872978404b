// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import dev.cairn.storage.Setting;
import dev.cairn.storage.Settings;

import java.util.List;

/// How large text is, in per cent of the usual 14 pixels.
public record TextSize(int percent) {
    public static final TextSize USUAL = new TextSize(100);

    /// What one can choose, from small to large.
    public static final List<TextSize> STEPS =
            List.of(
                    new TextSize(80),
                    new TextSize(90),
                    USUAL,
                    new TextSize(110),
                    new TextSize(125),
                    new TextSize(150),
                    new TextSize(175),
                    new TextSize(200));

    private static final double PIXELS = 14;

    /// The size that is remembered, kept within the steps.
    public static TextSize of(Settings settings) {
        var percent = settings.get(Setting.TEXT_SIZE).orElse(USUAL.percent);
        return new TextSize(Math.clamp(percent, STEPS.getFirst().percent, STEPS.getLast().percent));
    }

    public double pixels() {
        return PIXELS * percent / 100;
    }

    /// The step that it is, or the one before.
    public TextSize step() {
        return STEPS.reversed().stream()
                .filter(step -> step.percent <= percent)
                .findFirst()
                .orElse(STEPS.getFirst());
    }

    /// The next step, or itself where it is the largest.
    public TextSize larger() {
        return STEPS.stream().filter(step -> step.percent > percent).findFirst().orElse(this);
    }

    /// The step before, or itself where it is the smallest.
    public TextSize smaller() {
        return STEPS.reversed().stream()
                .filter(step -> step.percent < percent)
                .findFirst()
                .orElse(this);
    }
}
