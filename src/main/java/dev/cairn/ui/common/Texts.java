// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the window, by key: `page.thing.detail`, in the language that is Java's default for
/// display; in English where Cairn does not speak that one.
public final class Texts {
    private static final String BUNDLE = "dev.cairn.ui.texts";
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN);

    private Texts() {}

    /// The language in use, one of those that Cairn speaks.
    public static Locale locale() {
        var wanted = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
        return SPOKEN.stream()
                .filter(spoken -> spoken.getLanguage().equals(wanted))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /// The text, with `{0}`, `{1}` … replaced as [MessageFormat] says.
    public static String of(String key, Object... arguments) {
        var text = ResourceBundle.getBundle(BUNDLE, locale()).getString(key);
        return arguments.length == 0
                ? text
                : new MessageFormat(text, Locale.getDefault(Locale.Category.FORMAT))
                        .format(arguments);
    }
}
