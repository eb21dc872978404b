// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh;

import dev.cairn.format.draft.Text;
import dev.cairn.format.roadmapsh.json.Json;
import dev.cairn.format.roadmapsh.json.Words;
import dev.cairn.format.tree.Node.Scalar;
import dev.cairn.format.tree.Node.Type;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A table from the ids of an older edition, such as `language:python`, to those of the drawing.
final class OldIds {
    /// How far one has to read to know it from other files.
    private static final int HEAD = 400;

    private final Map<String, String> byOld = new LinkedHashMap<>();
    private final Map<String, List<String>> byNew = new LinkedHashMap<>();

    /// All tables among the files as one; the first counts where they differ.
    static OldIds among(List<Text> files) {
        var all = new OldIds();
        files.stream().filter(OldIds::is).forEach(all::add);
        return all;
    }

    static boolean is(Text file) {
        return beginsLikeOne(file.text())
                && Json.object(file)
                        .filter(root -> !root.members().isEmpty())
                        .filter(
                                root ->
                                        root.members().stream()
                                                .allMatch(
                                                        member ->
                                                                isOldId(member.key().text())
                                                                        && member.value()
                                                                                instanceof
                                                                                Scalar value
                                                                        && value.type() == Type.TEXT
                                                                        && Words.isNodeId(
                                                                                value.text())))
                        .isPresent();
    }

    /// Cheap: the first value of an object is an id.
    private static boolean beginsLikeOne(String text) {
        var head = text.substring(0, Math.min(HEAD, text.length()));
        var colon = head.indexOf("\":");
        var open = colon < 0 ? -1 : head.indexOf('"', colon + 2);
        var close = open < 0 ? -1 : head.indexOf('"', open + 1);
        return close > 0
                && head.substring(colon + 2, open).isBlank()
                && Words.isNodeId(head.substring(open + 1, close));
    }

    private static boolean isOldId(String key) {
        return !key.isBlank() && key.chars().noneMatch(Character::isWhitespace);
    }

    private void add(Text file) {
        for (var member : Json.object(file).orElseThrow().members()) {
            var old = member.key().text();
            var id = ((Scalar) member.value()).text();
            if (byOld.putIfAbsent(old, id) == null) {
                byNew.computeIfAbsent(id, _ -> new ArrayList<>()).add(old);
            }
        }
    }

    /// The id of today; empty where there is none.
    String today(String old) {
        return byOld.getOrDefault(old, "");
    }

    List<String> formerly(String id) {
        return byNew.getOrDefault(id, List.of());
    }
}
