// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.yaml;

import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a tree with its comments. The library's own emitter loses comments within lists on one
/// line, and breaks such lists where a comment stands before them.
final class YamlWriter {
    private final StringBuilder text = new StringBuilder();

    private YamlWriter() {}

    static String write(Node root) {
        var writer = new YamlWriter();
        writer.lines(Comments.before(root), 0);
        if (root instanceof MappingNode mapping) {
            writer.members(mapping, 0, "");
        } else {
            writer.text.append(YamlText.inline(root)).append('\n');
        }
        writer.lines(Comments.behind(root), 0);
        writer.lines(Comments.after(root), 0);
        return writer.text.toString();
    }

    private void lines(List<CommentLine> comments, int indent) {
        for (var comment : comments) {
            if (comment.getCommentType() == CommentType.BLANK_LINE) {
                text.append('\n');
            } else {
                text.append(" ".repeat(indent)).append('#').append(comment.getValue()).append('\n');
            }
        }
    }

    /// @param lead what stands before the first key instead of its indent
    private void members(MappingNode mapping, int indent, String lead) {
        var first = true;
        for (var member : mapping.getValue()) {
            member(member, indent, first ? lead : "");
            first = false;
        }
    }

    private void member(NodeTuple member, int indent, String lead) {
        var key = member.getKeyNode();
        var value = member.getValueNode();
        var behind = new ArrayList<CommentLine>();
        behind.addAll(comments(Comments.behind(key)));
        behind.addAll(comments(Comments.behind(value)));
        var above = indent - lead.length();
        lines(Comments.before(key), above);
        lines(Comments.after(key), above);
        lines(Comments.before(value), above);
        lines(behind.stream().skip(1).toList(), above);
        text.append(" ".repeat(above)).append(lead).append(YamlText.inline(key)).append(':');
        var remark = behind.isEmpty() ? "" : " #" + behind.getFirst().getValue();
        if (isOneLine(value)) {
            text.append(' ').append(YamlText.inline(value)).append(remark).append('\n');
        } else if (value instanceof ScalarNode scalar) {
            text.append(' ').append(YamlText.block(scalar, remark, indent + 2));
        } else {
            text.append(remark).append('\n');
            collection(value, indent + 2);
        }
        lines(Comments.after(value), indent);
    }

    private void collection(Node value, int indent) {
        if (value instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> item(item, indent));
        } else if (value instanceof MappingNode mapping) {
            members(mapping, indent, "");
        }
    }

    private void item(Node item, int indent) {
        lines(Comments.before(item), indent);
        var behind = comments(Comments.behind(item));
        if (isOneLine(item)) {
            lines(behind.stream().skip(1).toList(), indent);
            text.append(" ".repeat(indent)).append("- ").append(YamlText.inline(item));
            text.append(behind.isEmpty() ? "" : " #" + behind.getFirst().getValue()).append('\n');
        } else if (item instanceof ScalarNode scalar) {
            lines(behind.stream().skip(1).toList(), indent);
            text.append(" ".repeat(indent)).append("- ");
            text.append(
                    YamlText.block(
                            scalar,
                            behind.isEmpty() ? "" : " #" + behind.getFirst().getValue(),
                            indent + 2));
        } else if (item instanceof MappingNode mapping) {
            lines(behind, indent);
            members(mapping, indent + 2, "- ");
        }
        lines(Comments.after(item), indent);
    }

    private static List<CommentLine> comments(List<CommentLine> lines) {
        return lines.stream()
                .filter(line -> line.getCommentType() != CommentType.BLANK_LINE)
                .collect(Collectors.toList());
    }

    private static boolean isOneLine(Node node) {
        return switch (node) {
            case ScalarNode scalar -> !YamlText.isBlock(scalar);
            case CollectionNode<?> list ->
                    list.getValue().isEmpty()
                            || list.getFlowStyle() == FlowStyle.FLOW
                                    && Comments.children(node).stream()
                                            .allMatch(Comments::isWithout);
            default -> true;
        };
    }
}
