// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;

import java.util.Locale;
import java.util.stream.Stream;

/// Light, dark, or what the system says.
enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The theme of that word; any other word is the system's.
    static Theme named(String word) {
        return Stream.of(values())
                .filter(theme -> theme.word().equals(word))
                .findFirst()
                .orElse(SYSTEM);
    }

    /// Dresses every window of the program.
    void apply() {
        var dark =
                this == DARK
                        || this == SYSTEM
                                && Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }
}
