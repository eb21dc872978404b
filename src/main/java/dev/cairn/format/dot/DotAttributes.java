// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.dot;

import dev.cairn.format.dot.token.DotLabel;
import dev.cairn.format.plain.Words;

import java.util.Map;

/// What the attributes of a node in Graphviz say of the skill.
final class DotAttributes {
    private DotAttributes() {}

    static void apply(Map<String, String> attributes, Box box) {
        var isRecord = attributes.getOrDefault("shape", "").endsWith("record");
        var label = attributes.get("label");
        if (label != null) {
            box.label = isRecord ? DotLabel.record(label, box.id) : DotLabel.text(label, box.id);
        }
        box.isHidden |=
                attributes.getOrDefault("style", "").equals("invis")
                        || attributes.getOrDefault("shape", "").equals("point");
        box.link = attributes.getOrDefault("url", attributes.getOrDefault("href", box.link));
        box.why = DotLabel.text(attributes.getOrDefault("tooltip", box.why), box.id);
        Words.status(attributes.getOrDefault("class", "")).ifPresent(found -> box.status = found);
    }
}
