// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.plain;

import org.apache.commons.text.StringEscapeUtils;

import java.util.Locale;
import java.util.Set;

/// Text that may hold HTML, as some programs write it into titles and notes. Nothing is ever
/// rendered.
public final class HtmlText {
    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "b", "code", "del", "em", "font", "i", "img", "ins", "kbd", "mark",
                    "s", "small", "span", "strike", "strong", "sub", "sup", "u", "wbr");
    private static final Set<String> BLOCK =
            Set.of(
                    "blockquote",
                    "body",
                    "br",
                    "center",
                    "div",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "html",
                    "li",
                    "ol",
                    "p",
                    "pre",
                    "table",
                    "tbody",
                    "td",
                    "tr",
                    "ul");

    /// No tag is longer; what is longer is text.
    private static final int LONGEST_TAG = 2_000;

    private HtmlText() {}

    public static boolean isBlock(String element) {
        return BLOCK.contains(element.toLowerCase(Locale.ROOT));
    }

    /// Without the tags and entities of HTML; `a < b` and `List<String>` stay as they are.
    public static String plain(String text) {
        return unmarked(text, false);
    }

    /// Without anything in angle brackets.
    public static String bare(String text) {
        return unmarked(text, true);
    }

    /// What [#plain] reads back as the text: the text itself wherever that can be.
    public static String written(String text) {
        return plain(text).equals(text)
                ? text
                : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String unmarked(String text, boolean everyTag) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        var next = 0;
        while (next < text.length()) {
            var sign = text.charAt(next);
            var end = sign == '<' ? tagEnd(text, next, everyTag) : -1;
            if (end < 0) {
                plain.append(sign);
                next++;
            } else {
                if (isBlock(name(text, next))) {
                    plain.append('\n');
                }
                next = end;
            }
        }
        return StringEscapeUtils.unescapeHtml4(plain.toString());
    }

    /// Where the tag that begins here is over; -1 where none begins.
    private static int tagEnd(String text, int start, boolean everyTag) {
        var name = name(text, start).toLowerCase(Locale.ROOT);
        if (!everyTag && !INLINE.contains(name) && !BLOCK.contains(name)) {
            return -1;
        }
        var end = text.indexOf('>', start, Math.min(text.length(), start + LONGEST_TAG));
        return end < 0 ? -1 : end + 1;
    }

    private static String name(String text, int start) {
        var from = start + 1;
        if (from < text.length() && text.charAt(from) == '/') {
            from++;
        }
        var to = from;
        while (to < text.length() && to - from < 12 && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        var ends = to < text.length() && " \t\r\n/>".indexOf(text.charAt(to)) >= 0;
        return ends ? text.substring(from, to) : "";
    }
}
