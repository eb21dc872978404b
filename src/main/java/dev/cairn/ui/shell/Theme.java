// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.storage.Setting;
import dev.cairn.storage.Settings;

import javafx.application.ColorScheme;
import javafx.application.Platform;

import java.util.Locale;
import java.util.stream.Stream;

/// Light, dark, high contrast, or what the system says.
enum Theme {
    SYSTEM,
    LIGHT,
    DARK,
    CONTRAST;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one that is remembered; none, or any other word: the system's.
    static Theme of(Settings settings) {
        return named(settings.get(Setting.THEME).orElse(""));
    }

    static Theme named(String word) {
        return Stream.of(values())
                .filter(theme -> theme.word().equals(word))
                .findFirst()
                .orElse(SYSTEM);
    }

    /// Itself, or what the system asks for now. Never the system.
    Theme resolved() {
        if (this != SYSTEM) {
            return this;
        }
        if (systemWantsContrast()) {
            return CONTRAST;
        }
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }

    /// Windows says so outright; GTK by the name of its theme.
    private static boolean systemWantsContrast() {
        var preferences = Platform.getPreferences();
        return preferences.getBoolean("Windows.SPI.HighContrast").orElse(false)
                || preferences
                        .getString("GTK.theme_name")
                        .filter(name -> name.contains("HighContrast"))
                        .isPresent();
    }
}
