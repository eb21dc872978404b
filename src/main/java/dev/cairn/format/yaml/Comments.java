// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.yaml;

import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.CommentToken;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The comments of a text or a node. Blank lines are none.
final class Comments {
    private Comments() {}

    /// What stands behind the `#` of each comment, in order.
    static List<String> of(String text) {
        var found = new ArrayList<String>();
        try {
            var settings = CommentedYaml.settings(text);
            var tokens = new ScannerImpl(settings, new StreamReader(settings, text));
            while (tokens.hasNext()) {
                if (tokens.next() instanceof CommentToken token
                        && token.getCommentType() != CommentType.BLANK_LINE) {
                    found.add(token.getValue());
                }
            }
        } catch (YamlEngineException _) {
            // What comes behind cannot be read at all.
        }
        return found;
    }

    /// The first, less one for each of the others.
    static List<String> without(List<String> all, List<String> others) {
        var left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left;
    }

    /// The comments of the node itself, before it, behind it and after it.
    static List<CommentLine> own(Node node) {
        return Stream.of(node.getBlockComments(), node.getInLineComments(), node.getEndComments())
                .filter(lines -> lines != null)
                .flatMap(List::stream)
                .filter(line -> line.getCommentType() != CommentType.BLANK_LINE)
                .toList();
    }

    static List<CommentLine> before(Node node) {
        return node.getBlockComments() == null ? List.of() : node.getBlockComments();
    }

    static List<CommentLine> behind(Node node) {
        return node.getInLineComments() == null ? List.of() : node.getInLineComments();
    }

    static List<CommentLine> after(Node node) {
        return node.getEndComments() == null ? List.of() : node.getEndComments();
    }

    /// Moves all of one node's own comments to another in its place.
    static void copy(Node from, Node onto) {
        onto.setBlockComments(from.getBlockComments());
        onto.setInLineComments(from.getInLineComments());
        onto.setEndComments(from.getEndComments());
    }

    static void addBefore(Node node, List<CommentLine> lines) {
        if (!lines.isEmpty()) {
            var all = new ArrayList<>(before(node));
            all.addAll(lines);
            node.setBlockComments(all);
        }
    }

    static boolean isWithout(Node node) {
        return own(node).isEmpty() && children(node).stream().allMatch(Comments::isWithout);
    }

    static List<Node> children(Node node) {
        return switch (node) {
            case MappingNode mapping ->
                    mapping.getValue().stream()
                            .flatMap(
                                    member -> Stream.of(member.getKeyNode(), member.getValueNode()))
                            .toList();
            case SequenceNode sequence -> sequence.getValue();
            default -> List.of();
        };
    }
}
