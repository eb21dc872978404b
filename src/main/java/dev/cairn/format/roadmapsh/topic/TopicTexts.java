// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh.topic;

import dev.cairn.format.draft.Text;
import dev.cairn.format.roadmapsh.json.Json;
import dev.cairn.format.roadmapsh.json.Words;
import dev.cairn.format.tree.Node;
import dev.cairn.format.tree.Node.Mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The texts about topics that lie beside a roadmap, by the ids of the topics. A text is parsed
/// only when its topic asks for it.
public final class TopicTexts {
    private static final int HEAD = 4_000;
    private static final TopicText NONE = new TopicText("", "", List.of());

    private final Map<String, Text> files = new HashMap<>();
    private final Map<String, Node> parts = new HashMap<>();

    private TopicTexts() {}

    /// Texts whose name ends with the id of a node, and collections of texts by such ids.
    public static TopicTexts ofNodes(List<Text> beside) {
        var texts = new TopicTexts();
        for (var file : beside) {
            var id = nodeId(file.name());
            if (!id.isEmpty()) {
                texts.files.putIfAbsent(id, file);
            } else if (isCollection(file)) {
                for (var member : Json.object(file).orElseThrow().members()) {
                    texts.parts.putIfAbsent(member.key().text().strip(), member.value());
                }
            }
        }
        return texts;
    }

    /// Texts in folders that are named like the older ids: `content/100-language/101-ruby.md`.
    public static TopicTexts ofPaths(List<Text> beside) {
        var texts = new TopicTexts();
        for (var file : beside) {
            var id = OldPath.of(file.name()).id();
            if (!id.isEmpty() && isMarkdown(file.name())) {
                texts.files.putIfAbsent(id, file);
            }
        }
        return texts;
    }

    public TopicText of(String id) {
        if (files.containsKey(id)) {
            return TopicText.ofMarkdown(files.get(id).text());
        }
        return Optional.ofNullable(parts.get(id)).map(TopicText::ofJson).orElse(NONE);
    }

    /// Whether a file says something about a roadmap, or about one of its topics, but is none.
    public static boolean is(Text file) {
        if (!isMarkdown(file.name())) {
            return isCollection(file);
        }
        return Words.isNodeId(nodeId(file.name()))
                || isFrontMatter(file.text())
                || TopicText.hasBadges(file.text()) && !hasBox(file.text())
                || OldPath.of(file.name()).isNumbered() && !hasBox(file.text());
    }

    /// `istio@v5FGKQc-_7NYEsWjmTEuq.md`: what stands between the last @ and the ending.
    private static String nodeId(String name) {
        var at = name.lastIndexOf('@');
        return at >= 0 && isMarkdown(name) && name.indexOf('/', at) < 0
                ? name.substring(at + 1, name.length() - ".md".length())
                : "";
    }

    private static boolean isMarkdown(String name) {
        return name.regionMatches(true, name.length() - 3, ".md", 0, 3);
    }

    private static boolean hasBox(String text) {
        return text.contains("- [ ]") || text.contains("- [x]") || text.contains("- [X]");
    }

    /// The page of a roadmap: keys between two lines of dashes, some of them only known there.
    private static boolean isFrontMatter(String text) {
        if (!text.startsWith("---")) {
            return false;
        }
        var end = text.indexOf("\n---", 3);
        if (end < 0) {
            return false;
        }
        var head = text.substring(0, Math.min(end, HEAD));
        return head.contains("\nrenderer:")
                || head.contains("\njsonUrl:")
                || head.contains("\nrelatedRoadmaps:")
                || head.contains("-roadmap'")
                || head.contains("\nbriefTitle:");
    }

    private static boolean isCollection(Text file) {
        var text = file.text();
        var open = text.indexOf('"');
        var close = open < 0 ? -1 : text.indexOf('"', open + 1);
        return close > 0
                && Words.isNodeId(text.substring(open + 1, Math.min(close, open + 30)))
                && Json.object(file)
                        .filter(
                                root ->
                                        root.members().stream()
                                                .allMatch(
                                                        member ->
                                                                isText(
                                                                        member.key().text(),
                                                                        member.value())))
                        .isPresent();
    }

    private static boolean isText(String id, Node value) {
        return Words.isNodeId(id)
                && value instanceof Mapping
                && (Json.get(value, "title").isPresent()
                        || Json.get(value, "description").isPresent());
    }
}
