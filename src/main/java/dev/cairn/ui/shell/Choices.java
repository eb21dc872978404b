// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.storage.Setting;
import dev.cairn.storage.Settings;
import dev.cairn.ui.settings.Choice;

import java.util.List;
import java.util.stream.Stream;

/// What the settings page lets one choose, and what makes it hold at once.
record Choices(Settings settings, Home home) {
    List<Choice> all() {
        return List.of(theme(), textSize(), motion(), language(), weekStart());
    }

    private Choice theme() {
        return new Choice(
                "theme",
                Stream.of(Theme.values()).map(Theme::word).toList(),
                () -> Theme.of(settings).word(),
                word -> {
                    settings.put(Setting.THEME, word);
                    Theme.of(settings).apply();
                });
    }

    private Choice textSize() {
        return new Choice(
                "textSize",
                List.of("80", "90", "100", "110", "125", "150", "175", "200"),
                () -> settings.get(Setting.TEXT_SIZE).orElse(100).toString(),
                word -> settings.put(Setting.TEXT_SIZE, Integer.valueOf(word)));
    }

    private Choice motion() {
        return new Choice(
                "motion",
                List.of("system", "on", "off"),
                () -> settings.get(Setting.MOTION).orElse("system"),
                word -> settings.put(Setting.MOTION, word));
    }

    private Choice language() {
        return new Choice(
                "language",
                Stream.of(Language.values()).map(Language::word).toList(),
                () -> Language.of(settings).word(),
                word -> home.speak(Language.named(word)));
    }

    private Choice weekStart() {
        return new Choice(
                "weekStart",
                List.of("locale", "monday", "saturday", "sunday"),
                () -> settings.get(Setting.WEEK_START).orElse("locale"),
                word -> settings.put(Setting.WEEK_START, word));
    }
}
