// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.yaml;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which item of the old lists is which of the new: skills by their id, wherever they stand;
/// sections by title or by the skills they share; resources by address; texts by what they say.
final class Pairs {
    private static final Node NOTHING = new ScalarNode(Tag.NULL, "", ScalarStyle.PLAIN);

    private final Map<String, Node> skills = new HashMap<>();
    private final Map<Node, Node> before = new IdentityHashMap<>();
    private final Set<Node> kept = Collections.newSetFromMap(new IdentityHashMap<>());

    Pairs(Node old) {
        index(old);
    }

    private void index(Node node) {
        skill(node).ifPresent(id -> skills.putIfAbsent(id, node));
        Comments.children(node).forEach(this::index);
    }

    Optional<Node> before(Node fresh) {
        return Optional.ofNullable(before.get(fresh));
    }

    boolean isKept(Node old) {
        return kept.contains(old);
    }

    private void pair(Node old, Node fresh) {
        before.put(fresh, old);
        kept.add(old);
        match(old, fresh);
    }

    /// Pairs what is below two nodes that belong together.
    void match(Node old, Node fresh) {
        if (old instanceof SequenceNode was && fresh instanceof SequenceNode now) {
            items(was.getValue(), now.getValue());
        } else if (fresh instanceof MappingNode now) {
            for (var member : now.getValue()) {
                match(value(old, text(member.getKeyNode())).orElse(old), member.getValueNode());
            }
        } else if (fresh instanceof SequenceNode now) {
            items(List.of(), now.getValue());
        }
    }

    private void items(List<Node> old, List<Node> fresh) {
        var free = new LinkedHashMap<String, List<Node>>();
        for (var item : old) {
            free.computeIfAbsent(identity(item), _ -> new ArrayList<>()).add(item);
        }
        var news = new ArrayList<Node>();
        for (var item : fresh) {
            var skill = skill(item);
            var same =
                    skill.isPresent()
                            ? skill.map(skills::get).filter(each -> !kept.contains(each))
                            : Optional.ofNullable(free.get(identity(item)))
                                    .filter(each -> !each.isEmpty())
                                    .map(List::removeFirst);
            same.ifPresentOrElse(each -> pair(each, item), () -> news.add(item));
        }
        var left =
                old.stream()
                        .filter(item -> !kept.contains(item) && skill(item).isEmpty())
                        .collect(ArrayList<Node>::new, List::add, List::addAll);
        news.removeIf(item -> skill(item).isPresent());
        var even = left.size() == news.size();
        for (var item : news) {
            likeliest(item, left)
                    .or(() -> even ? left.stream().findFirst() : Optional.empty())
                    .ifPresentOrElse(
                            each -> {
                                left.remove(each);
                                pair(each, item);
                            },
                            () -> match(NOTHING, item));
        }
    }

    /// The old section that shares the largest part of its skills.
    private static Optional<Node> likeliest(Node fresh, List<Node> left) {
        var names = skillsOf(fresh);
        Node best = null;
        var most = 0.0;
        for (var candidate : left) {
            var all = skillsOf(candidate);
            var shared = new HashSet<>(all);
            shared.retainAll(names);
            all.addAll(names);
            if (shared.size() > most * all.size()) {
                most = (double) shared.size() / all.size();
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Set<String> skillsOf(Node section) {
        var found = new HashSet<String>();
        value(section, "skills")
                .ifPresent(
                        skills ->
                                Comments.children(skills)
                                        .forEach(item -> skill(item).ifPresent(found::add)));
        return found;
    }

    private static Optional<String> skill(Node item) {
        return value(item, "id")
                .filter(_ -> value(item, "format").isEmpty())
                .or(() -> value(item, "use"))
                .map(Pairs::text);
    }

    private static String identity(Node item) {
        return item instanceof ScalarNode
                ? text(item)
                : value(item, "url").or(() -> value(item, "title")).map(Pairs::text).orElse("");
    }

    private static Optional<Node> value(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(member -> text(member.getKeyNode()).equals(key))
                        .map(member -> member.getValueNode())
                        .findFirst()
                : Optional.empty();
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
