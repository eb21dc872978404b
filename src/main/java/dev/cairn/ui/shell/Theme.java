// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import dev.cairn.storage.Setting;
import dev.cairn.storage.Settings;

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

    /// The one that is remembered; none, or any other word: the system's.
    static Theme of(Settings settings) {
        var word = settings.get(Setting.THEME).orElse("");
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
