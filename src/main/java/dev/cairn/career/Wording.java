// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The patterns in one language from which sentences about a standing are built. Scripts and
/// reports are written in [#ENGLISH]; the window in the language of its user.
public final class Wording {
    private static final String PATTERNS = "dev.cairn.career.sentences";

    public static final Wording ENGLISH =
            new Wording(ResourceBundle.getBundle(PATTERNS, Locale.ROOT), Locale.ENGLISH);

    private final ResourceBundle patterns;
    private final Locale locale;

    private Wording(ResourceBundle patterns, Locale locale) {
        this.patterns = patterns;
        this.locale = locale;
    }

    /// The wording in the locale's language, numbers as its country writes them; English where
    /// there are no patterns in that language.
    public static Wording in(Locale locale) {
        // For a language without patterns the bundle may be that of the machine's own language.
        var patterns = ResourceBundle.getBundle(PATTERNS, locale);
        return patterns.getLocale().getLanguage().equals(locale.getLanguage())
                ? new Wording(patterns, locale)
                : ENGLISH;
    }

    /// The pattern, filled in as [MessageFormat] says.
    public String of(String key, Object... arguments) {
        return new MessageFormat(patterns.getString(key), locale).format(arguments);
    }

    /// `a, b and c`.
    public String all(List<String> parts) {
        return list("list.all", parts);
    }

    /// `a or b or c`.
    public String any(List<String> parts) {
        return list("list.any", parts);
    }

    /// The parts joined by the pattern of the key, the last one by that of the key and `.last`.
    public String list(String key, List<String> parts) {
        var front = parts.subList(0, parts.size() - 1).stream();
        return front.reduce((before, part) -> of(key, before, part))
                .map(before -> of(key + ".last", before, parts.getLast()))
                .orElse(parts.getLast());
    }

    /// Rounded down, so that a threshold never looks reached before it is.
    public String percent(double share) {
        return of("percent", (int) Math.floor(share * 100 + 1e-7));
    }
}
