// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.rules.form;

import dev.cairn.career.CareerPath.Thresholds;

import java.math.BigDecimal;
import java.util.List;

/// The shares that the verdicts ask, as per cent.
public record Shares(
        TypedField almostMust,
        TypedField readyMust,
        TypedField readyPlus,
        TypedField strongMust,
        TypedField strongPlus) {
    static Shares of(Thresholds asked) {
        return new Shares(
                percent(asked.almostMust()),
                percent(asked.readyMust()),
                percent(asked.readyPlus()),
                percent(asked.strongMust()),
                percent(asked.strongPlus()));
    }

    List<TypedField> all() {
        return List.of(almostMust, readyMust, readyPlus, strongMust, strongPlus);
    }

    private static TypedField percent(double share) {
        return new TypedField(words(share));
    }

    /// `70` for 0.7, `72.5` for 0.725.
    static String words(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
