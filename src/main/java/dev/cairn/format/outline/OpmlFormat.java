// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.outline;

import dev.cairn.format.draft.Draft;
import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.format.plain.Words;

/// OPML 2.0, as outliners write it and as Cairn itself does.
public final class OpmlFormat implements ForeignFormat {
    @Override
    public String id() {
        return "opml";
    }

    @Override
    public boolean recognises(Text file) {
        return XmlFile.root(file.text()).equals("opml");
    }

    @Override
    public Draft read(Text file, Setting setting, Problems problems) {
        var tree = new OpmlTree();
        XmlFile.walk(file, tree, problems);
        var title = Words.line(tree.title());
        var root = tree.root();
        if (root.children.size() == 1 && isTheWhole(root.children.getFirst(), title)) {
            root = root.children.getFirst();
            title = title.isEmpty() ? root.title : title;
        }
        var top = title.isEmpty() ? Words.baseName(file.name()) : title;
        return Branches.outline(title, root.why, root, top);
    }

    /// A mind map comes out as one outline around all others, which is no section.
    private static boolean isTheWhole(Branch only, String title) {
        return !only.isLeaf()
                && (title.isEmpty()
                        || title.equals(only.title)
                        || only.children.stream().anyMatch(child -> !child.isLeaf()));
    }
}
