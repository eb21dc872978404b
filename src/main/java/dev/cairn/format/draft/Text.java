// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.draft;

import dev.cairn.format.Problem;
import dev.cairn.format.Source;
import dev.cairn.format.tree.Node;
import dev.cairn.format.tree.TreeParser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A file with its text, which is parsed as JSON or YAML at most once, when it is first asked for.
public final class Text {
    private final Source source;
    private final List<Problem> faults = new ArrayList<>();
    private Optional<Node> tree;

    public Text(Source source) {
        this.source =
                source.text().startsWith("\uFEFF")
                        ? new Source(source.name(), source.text().substring(1))
                        : source;
    }

    /// The file's name as messages speak of it; it may begin with folders.
    public String name() {
        return source.name();
    }

    public String text() {
        return source.text();
    }

    public Source source() {
        return source;
    }

    public boolean looksLikeJson() {
        var start = text().stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    /// The content as a tree; none where it is not JSON or YAML.
    public Optional<Node> tree() {
        if (tree == null) {
            tree = TreeParser.parse(source, faults);
        }
        return tree;
    }

    /// What is wrong with the text as JSON or YAML.
    public List<Problem> faults() {
        tree();
        return List.copyOf(faults);
    }
}
