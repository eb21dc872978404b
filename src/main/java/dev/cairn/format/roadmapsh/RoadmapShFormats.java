// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh;

import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Text;
import dev.cairn.format.roadmapsh.topic.TopicTexts;

import java.util.List;

/// Every kind of file that roadmap.sh writes or wrote.
public final class RoadmapShFormats {
    private RoadmapShFormats() {}

    public static List<ForeignFormat> all() {
        return List.of(
                new EditorGraphFormat(),
                new MockupFormat(),
                new ContentPathsFormat(),
                new ProgressFormat(),
                new MappingFormat());
    }

    /// Whether the file only says something about a roadmap that lies beside it: a topic's text, a
    /// collection of these, or a roadmap's page. It is then no roadmap and no checklist itself.
    public static boolean isTopicText(Text file) {
        return TopicTexts.is(file);
    }
}
