// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh.topic;

import dev.cairn.format.roadmapsh.json.Words;

import java.util.ArrayList;
import java.util.List;

/// The place of an older text: `/roadmaps/102-devops/content/100-language/101-ruby.md`.
///
/// @param roadmap `devops`; empty where there is no folder before `content`
/// @param steps the folders and the file below `content`, with their numbers
public record OldPath(String roadmap, List<String> steps) {
    private static final String CONTENT = "content";

    public OldPath {
        steps = List.copyOf(steps);
    }

    public static OldPath of(String path) {
        var steps = new ArrayList<>(List.of(path.replace('\\', '/').split("/")));
        steps.removeIf(String::isBlank);
        var content = steps.lastIndexOf(CONTENT);
        if (content < 0) {
            return new OldPath("", List.of());
        }
        var roadmap = content > 0 ? Words.withoutNumber(steps.get(content - 1)) : "";
        var below = new ArrayList<>(steps.subList(content + 1, steps.size()));
        if (!below.isEmpty()) {
            var file = below.removeLast();
            var name = file.endsWith(".md") ? file.substring(0, file.length() - 3) : file;
            if (!name.equals("readme") && !name.equals("index")) {
                below.add(name);
            }
        }
        return new OldPath(roadmap, below);
    }

    /// `language:ruby`; empty for the roadmap's own text.
    public String id() {
        return String.join(":", steps.stream().map(Words::withoutNumber).toList());
    }

    /// Its number among what lies in the same folder; the greatest where there is none.
    public int order() {
        return steps.isEmpty() ? Integer.MAX_VALUE : Words.number(steps.getLast());
    }

    /// Whether it has a number that only roadmap.sh's own folders have.
    public boolean isNumbered() {
        return steps.stream().anyMatch(step -> Words.number(step) < Integer.MAX_VALUE);
    }
}
