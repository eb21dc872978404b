// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.yaml;

import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.ArrayList;
import java.util.List;

/// Puts the values of a new tree into the old one's place: what is unchanged stays as it was
/// written, and comments stay with what they are about, also where it stands elsewhere now.
final class Merging {
    private final Node old;
    private final Pairs pairs;
    private final List<String> moved = new ArrayList<>();

    Merging(Node old) {
        this.old = old;
        pairs = new Pairs(old);
    }

    Node onto(Node fresh) {
        pairs.match(old, fresh);
        return merge(old, fresh);
    }

    List<String> moved() {
        return moved;
    }

    private Node merge(Node before, Node fresh) {
        return switch (fresh) {
            case MappingNode now when before instanceof MappingNode was -> mapping(was, now);
            case SequenceNode now when before instanceof SequenceNode was -> sequence(was, now);
            case ScalarNode now when before instanceof ScalarNode was -> scalar(was, now);
            default -> {
                Comments.addBefore(fresh, orphans(List.of(before)));
                yield fresh;
            }
        };
    }

    private static Node scalar(ScalarNode was, ScalarNode now) {
        if (was.getValue().equals(now.getValue()) && was.getTag().equals(now.getTag())) {
            return was;
        }
        Comments.copy(was, now);
        return now;
    }

    /// Keys that stay keep their order.
    private Node mapping(MappingNode was, MappingNode now) {
        var members = new ArrayList<NodeTuple>();
        var gone = new ArrayList<Node>();
        for (var member : was.getValue()) {
            var key = key(member);
            var fresh = now.getValue().stream().filter(each -> key(each).equals(key)).findFirst();
            if (fresh.isPresent() && members.stream().noneMatch(each -> key(each).equals(key))) {
                members.add(
                        new NodeTuple(
                                member.getKeyNode(),
                                merge(member.getValueNode(), fresh.get().getValueNode())));
            } else {
                gone.add(member.getKeyNode());
                gone.add(member.getValueNode());
            }
        }
        var place = 0;
        for (var member : now.getValue()) {
            var known = index(members, key(member));
            if (known < 0) {
                members.add(place++, new NodeTuple(member.getKeyNode(), newcomer(member)));
            } else {
                place = known + 1;
            }
        }
        if (!members.isEmpty()) {
            Comments.addBefore(members.getFirst().getKeyNode(), orphans(gone));
        }
        var merged = new MappingNode(was.getTag(), members, was.getFlowStyle());
        Comments.copy(was, merged);
        return merged;
    }

    private Node newcomer(NodeTuple member) {
        return member.getValueNode() instanceof SequenceNode list
                ? new SequenceNode(list.getTag(), items(list), list.getFlowStyle())
                : member.getValueNode();
    }

    private static int index(List<NodeTuple> members, String key) {
        for (int index = 0; index < members.size(); index++) {
            if (key(members.get(index)).equals(key)) {
                return index;
            }
        }
        return -1;
    }

    private static String key(NodeTuple member) {
        return member.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }

    private Node sequence(SequenceNode was, SequenceNode now) {
        var merged = new SequenceNode(was.getTag(), items(now), was.getFlowStyle());
        Comments.copy(was, merged);
        Comments.addBefore(
                merged,
                orphans(was.getValue().stream().filter(item -> !pairs.isKept(item)).toList()));
        return merged;
    }

    private List<Node> items(SequenceNode now) {
        return now.getValue().stream()
                .map(
                        item ->
                                pairs.before(item)
                                        .map(before -> merge(before, item))
                                        .orElseGet(() -> withItems(item)))
                .toList();
    }

    /// A new item may hold what stood elsewhere before: a skill in a new section.
    private Node withItems(Node item) {
        if (!(item instanceof MappingNode mapping)) {
            return item;
        }
        return new MappingNode(
                mapping.getTag(),
                mapping.getValue().stream()
                        .map(member -> new NodeTuple(member.getKeyNode(), newcomer(member)))
                        .toList(),
                mapping.getFlowStyle());
    }

    /// The comments of nodes that are gone, without those of the parts that are kept elsewhere.
    private List<CommentLine> orphans(List<Node> gone) {
        var lines = new ArrayList<CommentLine>();
        gone.forEach(node -> collect(node, lines));
        lines.forEach(line -> moved.add(line.getValue()));
        return lines;
    }

    private void collect(Node node, List<CommentLine> lines) {
        lines.addAll(Comments.own(node));
        Comments.children(node).stream()
                .filter(child -> !pairs.isKept(child))
                .forEach(child -> collect(child, lines));
    }
}
