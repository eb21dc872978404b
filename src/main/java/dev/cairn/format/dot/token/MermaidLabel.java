// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.dot.token;

import dev.cairn.format.plain.HtmlText;
import dev.cairn.format.plain.Words;

import org.apache.commons.text.StringEscapeUtils;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a label of mermaid shows: signs are written as `#quot;` or `#35;`, and there may be HTML,
/// icons and, within backticks, Markdown.
public final class MermaidLabel {
    private static final Pattern SIGN = Pattern.compile("#(\\d{1,7}|[A-Za-z]\\w{1,9});");
    private static final Pattern ICON = Pattern.compile("\\bfa[bsrlk]?:fa-[a-z0-9-]+");

    private MermaidLabel() {}

    public static String text(String label) {
        var words = label.strip();
        if (words.length() > 1 && words.startsWith("`") && words.endsWith("`")) {
            words = words.substring(1, words.length() - 1).replace("**", "");
        }
        var plain = ICON.matcher(HtmlText.plain(words)).replaceAll("");
        if (plain.indexOf('#') < 0) {
            return Words.line(plain);
        }
        return Words.line(
                SIGN.matcher(plain)
                        .replaceAll(
                                match ->
                                        Matcher.quoteReplacement(
                                                sign(match.group(), match.group(1)))));
    }

    private static String sign(String written, String name) {
        var digits = Character.isDigit(name.charAt(0));
        if (digits && !Character.isValidCodePoint(Integer.parseInt(name))) {
            return written;
        }
        var found =
                digits
                        ? Character.toString(Integer.parseInt(name))
                        : StringEscapeUtils.unescapeHtml4("&" + name + ";");
        return found.endsWith(";") && !digits ? written : found;
    }
}
