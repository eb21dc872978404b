// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.dot;

import dev.cairn.format.dot.token.DotLabel;
import dev.cairn.format.plain.Words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the attributes of a node in Graphviz say of the skill.
final class DotAttributes {
    private static final List<String> MEANINGFUL =
            List.of("label", "shape", "style", "url", "href", "tooltip", "class", "dir");

    private DotAttributes() {}

    static void apply(Map<String, String> attributes, Box box) {
        box.shape = attributes.getOrDefault("shape", box.shape);
        box.style = attributes.getOrDefault("style", box.style);
        box.isHidden = box.style.equals("invis") || box.shape.equals("point");
        var isRecord = box.shape.endsWith("record");
        var label = attributes.get("label");
        if (label != null) {
            box.label = isRecord ? DotLabel.record(label, box.id) : DotLabel.text(label, box.id);
        }
        box.link = attributes.getOrDefault("url", attributes.getOrDefault("href", box.link));
        var tooltip = attributes.get("tooltip");
        if (tooltip != null) {
            box.why = DotLabel.text(tooltip, box.id);
        }
        Words.status(attributes.getOrDefault("class", "")).ifPresent(found -> box.status = found);
    }

    /// What stands later counts. Only what is ever asked for is kept.
    static Map<String, String> joined(Map<String, String> earlier, Map<String, String> later) {
        var joined = new HashMap<>(earlier);
        MEANINGFUL.stream()
                .filter(later::containsKey)
                .forEach(key -> joined.put(key, later.get(key)));
        return joined;
    }
}
