// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.yaml;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How a single value is spelled.
final class YamlText {
    private static final int WIDTH = 90;
    private static final Pattern PLAIN_IN_LIST =
            Pattern.compile("[\\p{L}\\d][\\p{L}\\d ./+()_-]*(?<! )");
    private static final Pattern ONE_PARAGRAPH = Pattern.compile("\\S+( \\S+)*");
    private static final Pattern LINES =
            Pattern.compile(
                    "[^\\s\\p{C}][^\\p{C}\\u2028\\u2029]*(\n"
                            + "+[^\\s\\p{C}][^\\p{C}\\u2028\\u2029]*)*\n"
                            + "?");

    private YamlText() {}

    static String inline(Node node) {
        return inline(node, false);
    }

    private static String inline(Node node, boolean inList) {
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar, inList);
            case SequenceNode sequence ->
                    sequence.getValue().stream()
                            .map(item -> inline(item, true))
                            .collect(Collectors.joining(", ", "[", "]"));
            case MappingNode mapping ->
                    mapping.getValue().stream()
                            .map(
                                    member ->
                                            inline(member.getKeyNode(), true)
                                                    + ": "
                                                    + inline(member.getValueNode(), true))
                            .collect(Collectors.joining(", ", "{", "}"));
            default -> "";
        };
    }

    private static String scalar(ScalarNode scalar, boolean inList) {
        var text = scalar.getValue();
        var plain =
                scalar.getScalarStyle() == ScalarStyle.PLAIN
                        && text.indexOf('\n') < 0
                        && (!inList || PLAIN_IN_LIST.matcher(text).matches());
        if (plain) {
            return text;
        }
        var single = scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
        return single && text.codePoints().noneMatch(YamlText::isEscaped)
                ? "'" + text.replace("'", "''") + "'"
                : quoted(text);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(
                        letter -> {
                            switch (letter) {
                                case '"' -> quoted.append("\\\"");
                                case '\\' -> quoted.append("\\\\");
                                case '\n' -> quoted.append("\\n");
                                case '\t' -> quoted.append("\\t");
                                default -> {
                                    if (isEscaped(letter)) {
                                        quoted.append("\\U%08X".formatted(letter));
                                    } else {
                                        quoted.appendCodePoint(letter);
                                    }
                                }
                            }
                        });
        return quoted.append('"').toString();
    }

    private static boolean isEscaped(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SURROGATE ->
                    true;
            default -> false;
        };
    }

    /// Whether the text stands on lines of its own, as it did before.
    static boolean isBlock(ScalarNode scalar) {
        return switch (scalar.getScalarStyle()) {
            case FOLDED ->
                    ONE_PARAGRAPH.matcher(scalar.getValue().stripTrailing()).matches()
                            && isLines(scalar);
            case LITERAL -> isLines(scalar);
            default -> false;
        };
    }

    private static boolean isLines(ScalarNode scalar) {
        return LINES.matcher(scalar.getValue()).matches();
    }

    /// @param remark stands behind the mark with which such a text begins
    static String block(ScalarNode scalar, String remark, int indent) {
        var text = scalar.getValue();
        var folded = scalar.getScalarStyle() == ScalarStyle.FOLDED;
        var mark = (folded ? ">" : "|") + (text.endsWith("\n") ? "" : "-");
        var lines = folded ? folded(text.stripTrailing()) : text.stripTrailing();
        return mark
                + remark
                + "\n"
                + lines.lines()
                        .map(line -> line.isEmpty() ? "\n" : " ".repeat(indent) + line + "\n")
                        .collect(Collectors.joining());
    }

    private static String folded(String text) {
        var folded = new StringBuilder();
        var start = 0;
        for (var word : text.split(" ")) {
            if (folded.length() - start + word.length() > WIDTH) {
                folded.append('\n');
                start = folded.length();
            } else if (!folded.isEmpty()) {
                folded.append(' ');
            }
            folded.append(word);
        }
        return folded.toString();
    }
}
