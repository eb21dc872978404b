// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.rules.form;

import dev.cairn.career.CareerPath.Thresholds;
import dev.cairn.ui.common.Texts;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads the shares of the verdicts: from 0 to 100 per cent, and rising.
final class ShareCheck {
    private final Shares shares;
    private boolean fine = true;

    ShareCheck(Shares shares) {
        this.shares = shares;
    }

    Optional<Thresholds> thresholds() {
        var almostMust = share(shares.almostMust());
        var readyMust = share(shares.readyMust());
        var readyPlus = share(shares.readyPlus());
        var strongMust = share(shares.strongMust());
        var strongPlus = share(shares.strongPlus());
        rise(almostMust, readyMust, shares.readyMust(), "rules.share.ready");
        rise(readyMust, strongMust, shares.strongMust(), "rules.share.strong");
        rise(readyPlus, strongPlus, shares.strongPlus(), "rules.share.strong");
        return fine
                ? Optional.of(
                        new Thresholds(
                                almostMust.get(),
                                readyMust.get(),
                                readyPlus.get(),
                                strongMust.get(),
                                strongPlus.get()))
                : Optional.empty();
    }

    private void rise(Optional<Double> lower, Optional<Double> upper, TypedField at, String key) {
        if (lower.isPresent() && upper.isPresent() && lower.get() > upper.get()) {
            fine = false;
            at.say(Texts.of(key, Shares.words(lower.get())));
        }
    }

    private Optional<Double> share(TypedField field) {
        var text = field.value().replace(',', '.');
        if (text.matches("\\d{1,3}(\\.\\d{1,6})?")) {
            var share = new BigDecimal(text).movePointLeft(2);
            if (share.compareTo(BigDecimal.ONE) <= 0) {
                field.say("");
                return Optional.of(share.doubleValue());
            }
        }
        fine = false;
        field.say(Texts.of("rules.share.wrong"));
        return Optional.empty();
    }
}
