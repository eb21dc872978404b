// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.devroadmaps;

import dev.cairn.format.draft.Draft;
import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Limits;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.format.tree.Loose;
import dev.cairn.format.tree.Node;

import java.util.List;

/// A roadmap of DevRoadmaps: nodes in categories, each with the nodes that come after it.
public final class DevRoadmapsFormat implements ForeignFormat {
    private DevRoadmapsFormat() {}

    public static List<ForeignFormat> all() {
        return List.of(new DevRoadmapsFormat(), new BackupFormat());
    }

    @Override
    public String id() {
        return "devroadmaps";
    }

    @Override
    public boolean recognises(Text file) {
        var text = file.text();
        return file.looksLikeJson()
                && text.contains("\"nodes\"")
                && (text.contains("\"category\"") || text.contains("\"difficulty\""))
                && file.tree().filter(DevRoadmapsFormat::isRoadmap).isPresent();
    }

    /// Drawings have nodes too, but edges beside them.
    private static boolean isRoadmap(Node root) {
        return Loose.find(root, "edges").isEmpty()
                && Loose.list(root, "nodes").stream()
                        .anyMatch(
                                node ->
                                        !Loose.text(node, "title").isEmpty()
                                                && (Loose.find(node, "category").isPresent()
                                                        || Loose.find(node, "difficulty")
                                                                .isPresent()));
    }

    @Override
    public Draft read(Text file, Setting setting, Problems problems) {
        var root = file.tree().orElse(new Node.Mapping(1, 1, List.of()));
        if (file.tree().isEmpty()) {
            problems.addAll(file.faults());
        } else if (Loose.list(root, "nodes").isEmpty()) {
            problems.error(root, "problem.devroadmaps.shape");
        }
        if (Loose.list(root, "nodes").size() > Limits.ITEMS) {
            problems.error(root, "problem.devroadmaps.large", Limits.ITEMS);
            return new Draft.Outline("", "", List.of(), List.of());
        }
        return new Nodes(root).outline(file.faults().size());
    }
}
