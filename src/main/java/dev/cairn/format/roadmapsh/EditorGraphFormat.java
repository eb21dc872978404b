// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh;

import dev.cairn.format.draft.Draft;
import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Limits;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.format.roadmapsh.json.Json;
import dev.cairn.format.tree.Node;
import dev.cairn.format.tree.Node.Mapping;

/// The drawing of the editor (since 2024), alone or in the document of a roadmap of one's own. The
/// lines are drawn, they do not say what comes before what.
final class EditorGraphFormat implements ForeignFormat {
    /// How many boxes are looked at to know the file.
    private static final int LOOKED_AT = 50;

    @Override
    public String id() {
        return "roadmap-sh";
    }

    @Override
    public boolean recognises(Text file) {
        return file.text().contains("\"nodes\"")
                && Json.object(file).filter(EditorGraphFormat::isDrawing).isPresent();
    }

    private static boolean isDrawing(Mapping root) {
        if (!Json.isList(root, "nodes")) {
            return false;
        }
        var nodes = Json.list(root, "nodes");
        return nodes.isEmpty()
                ? Json.isList(root, "edges")
                : nodes.stream().limit(LOOKED_AT).anyMatch(EditorGraphFormat::isBox);
    }

    private static boolean isBox(Node node) {
        return Json.get(node, "data").filter(Mapping.class::isInstance).isPresent()
                && (Json.get(node, "position").isPresent()
                        || Json.get(node, "positionAbsolute").isPresent());
    }

    @Override
    public Draft read(Text file, Setting setting, Problems problems) {
        var root = Json.object(file).filter(found -> Json.isList(found, "nodes"));
        if (root.isEmpty()) {
            return Repairs.nothing(file, problems);
        }
        var nodes = Json.list(root.get(), "nodes").size();
        if (nodes > Limits.ITEMS) {
            return Repairs.tooMany(nodes, problems);
        }
        return Repairs.checked(new GraphReader(file, root.get(), setting).outline(), problems);
    }
}
