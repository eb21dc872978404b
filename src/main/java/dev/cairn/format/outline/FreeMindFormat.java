// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.outline;

import dev.cairn.format.draft.Draft;
import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.format.plain.Words;

/// The mind maps of FreeMind and Freeplane.
public final class FreeMindFormat implements ForeignFormat {
    @Override
    public String id() {
        return "freemind";
    }

    @Override
    public boolean recognises(Text file) {
        return XmlFile.root(file.text()).equals("map") && file.text().contains("<node");
    }

    @Override
    public Draft read(Text file, Setting setting, Problems problems) {
        var tree = new FreeMindTree();
        XmlFile.walk(file, tree, problems);
        var map = tree.root();
        var root =
                map.children.size() == 1 && !map.children.getFirst().isLeaf()
                        ? map.children.getFirst()
                        : map;
        var top = root.title.isEmpty() ? Words.baseName(file.name()) : root.title;
        return Branches.outline(root.title, root.why, root, top);
    }
}
