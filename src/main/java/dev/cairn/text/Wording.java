// SPDX-License-Identifier: Apache-2.0
package dev.cairn.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The patterns in one language from which the sentences of the domain are built: about a standing,
/// about files, and in reports. Scripts are written in [#ENGLISH]; the window in the language of
/// its user.
public final class Wording {
    private static final List<String> PATTERNS =
            List.of("dev.cairn.text.sentences", "dev.cairn.text.messages", "dev.cairn.text.report");

    public static final Wording ENGLISH = new Wording(bundles(Locale.ROOT), Locale.ENGLISH);

    private final List<ResourceBundle> patterns;
    private final Locale locale;

    private Wording(List<ResourceBundle> patterns, Locale locale) {
        this.patterns = patterns;
        this.locale = locale;
    }

    /// The wording in the locale's language, numbers as its country writes them; English where
    /// there are no patterns in that language.
    public static Wording in(Locale locale) {
        // For a language without patterns the bundle may be that of the machine's own language.
        var patterns = bundles(locale);
        var language = patterns.getFirst().getLocale().getLanguage();
        return language.equals(locale.getLanguage()) ? new Wording(patterns, locale) : ENGLISH;
    }

    private static List<ResourceBundle> bundles(Locale locale) {
        return PATTERNS.stream().map(name -> ResourceBundle.getBundle(name, locale)).toList();
    }

    /// The pattern, filled in as [MessageFormat] says; a [Message] among the arguments is put into
    /// the same language first.
    public String of(String key, Object... arguments) {
        var filled =
                Arrays.stream(arguments)
                        .map(
                                argument ->
                                        argument instanceof Message part ? part.in(this) : argument)
                        .toArray();
        return new MessageFormat(pattern(key), locale).format(filled);
    }

    private String pattern(String key) {
        return patterns.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElseThrow(() -> new MissingResourceException("no pattern", PATTERNS + "", key))
                .getString(key);
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
