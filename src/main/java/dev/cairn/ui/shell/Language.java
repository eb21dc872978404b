// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.storage.Setting;
import dev.cairn.storage.Settings;
import dev.cairn.ui.common.Texts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A language of the window, or the system's.
enum Language {
    SYSTEM(Optional.empty()),
    ENGLISH(Optional.of(Locale.ENGLISH)),
    GERMAN(Optional.of(Locale.GERMAN));

    private final Optional<Locale> locale;

    Language(Optional<Locale> locale) {
        this.locale = locale;
    }

    /// How it is kept in the settings.
    String word() {
        return locale.map(Locale::toLanguageTag).orElse("system");
    }

    /// The one that is remembered; none, or any other word: the system's.
    static Language of(Settings settings) {
        return named(settings.get(Setting.LANGUAGE).orElse(""));
    }

    static Language named(String word) {
        return Stream.of(values())
                .filter(language -> language.word().equals(word))
                .findFirst()
                .orElse(SYSTEM);
    }

    /// Makes it the language of all that is written from now on. Dates and numbers are written as
    /// in the system's country where that is known and speaks the language in use; otherwise as
    /// where the language comes from, since no country at all would begin its weeks on Sunday.
    ///
    /// @param system what the system said at the start
    void apply(Locale system) {
        Locale.setDefault(Locale.Category.DISPLAY, locale.orElse(system));
        var spoken = Texts.locale();
        Locale.setDefault(
                Locale.Category.FORMAT,
                spoken.getLanguage().equals(system.getLanguage()) && !system.getCountry().isEmpty()
                        ? system
                        : home(spoken));
    }

    private static Locale home(Locale spoken) {
        return spoken.equals(Locale.GERMAN) ? Locale.GERMANY : Locale.UK;
    }
}
