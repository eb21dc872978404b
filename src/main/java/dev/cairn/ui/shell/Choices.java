// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.storage.Setting;
import dev.cairn.storage.Settings;
import dev.cairn.ui.common.TextSize;
import dev.cairn.ui.settings.Choice;

import javafx.beans.property.SimpleStringProperty;

import java.util.List;
import java.util.stream.Stream;

/// What the settings page lets one choose, and what makes it hold at once.
record Choices(Settings settings, Appearance appearance, Home home) {
    List<Choice> all() {
        return List.of(theme(), textSize(), motion(), language(), weekStart());
    }

    private Choice theme() {
        return new Choice(
                "theme",
                Stream.of(Theme.values()).map(Theme::word).toList(),
                appearance.theme().map(Theme::word),
                word -> appearance.dress(Theme.named(word)));
    }

    private Choice textSize() {
        return new Choice(
                "textSize",
                TextSize.STEPS.stream().map(Choices::word).toList(),
                appearance.size().map(size -> word(size.step())),
                word -> appearance.change(_ -> new TextSize(Integer.parseInt(word))));
    }

    private static String word(TextSize size) {
        return Integer.toString(size.percent());
    }

    private Choice motion() {
        return kept("motion", Setting.MOTION, List.of("system", "on", "off"));
    }

    private Choice language() {
        return new Choice(
                "language",
                Stream.of(Language.values()).map(Language::word).toList(),
                new SimpleStringProperty(Language.of(settings).word()),
                word -> home.speak(Language.named(word)));
    }

    private Choice weekStart() {
        return kept(
                "weekStart", Setting.WEEK_START, List.of("locale", "monday", "saturday", "sunday"));
    }

    /// A choice that is only remembered. Any word that it does not know is as good as the first.
    private Choice kept(String id, Setting<String> setting, List<String> words) {
        var kept = settings.get(setting).filter(words::contains).orElse(words.getFirst());
        var now = new SimpleStringProperty(kept);
        return new Choice(
                id,
                words,
                now,
                word -> {
                    settings.put(setting, word);
                    now.set(word);
                });
    }
}
