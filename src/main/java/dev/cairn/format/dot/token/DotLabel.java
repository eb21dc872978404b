// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.dot.token;

import dev.cairn.format.plain.HtmlText;

import java.util.ArrayList;
import java.util.regex.Pattern;

/// What a label of Graphviz shows.
public final class DotLabel {
    private static final Pattern SIGN = Pattern.compile("[\\\\{}|<>]");

    private DotLabel() {}

    /// Written as a text that means the same.
    public static String ofHtml(String label) {
        return SIGN.matcher(HtmlText.bare(label)).replaceAll("\\\\$0").replace("&", "&amp;");
    }

    /// @param name what stands for `\N`, the node's own name, and `\G`, the graph's
    public static String text(String label, String name) {
        var text = new StringBuilder(label.length());
        for (int index = 0; index < label.length(); index++) {
            var sign = label.charAt(index);
            if (sign != '\\' || index + 1 == label.length()) {
                text.append(sign);
                continue;
            }
            index++;
            switch (label.charAt(index)) {
                case 'n', 'l', 'r' -> text.append('\n');
                case 'N', 'G' -> text.append(name);
                default -> text.append(label.charAt(index));
            }
        }
        return HtmlText.unescaped(text.toString());
    }

    /// The fields of a record, such as `{<port> one | two}`, behind each other.
    public static String record(String label, String name) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        var inPort = false;
        for (int index = 0; index < label.length(); index++) {
            var sign = label.charAt(index);
            if (sign == '\\' && index + 1 < label.length()) {
                field.append(sign).append(label.charAt(++index));
            } else if (sign == '<' || sign == '>') {
                inPort = sign == '<';
            } else if (sign == '|' || sign == '{' || sign == '}') {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else if (!inPort) {
                field.append(sign);
            }
        }
        fields.add(field.toString().strip());
        fields.removeIf(String::isEmpty);
        return text(String.join(", ", fields), name);
    }
}
