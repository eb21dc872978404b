// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.draft;

import dev.cairn.text.Message;

import java.util.List;
import java.util.Map;

/// What a file says: a roadmap, or only progress in one that came in before.
public sealed interface Draft {
    /// What was mended on the way, a sentence each.
    List<Message> repairs();

    /// A roadmap.
    ///
    /// @param title empty where the file has none: then the file's name gives it
    record Outline(String title, String summary, List<Section> sections, List<Message> repairs)
            implements Draft {
        public Outline {
            sections = List.copyOf(sections);
            repairs = List.copyOf(repairs);
        }

        public int items() {
            return sections.stream().mapToInt(section -> section.items().size()).sum();
        }
    }

    /// A titled run of items.
    record Section(String title, List<Item> items) {
        public Section {
            items = List.copyOf(items);
        }
    }

    /// Ticks by the ids that another program gives its skills.
    record Marks(Map<String, Tick> ticks, List<Message> repairs) implements Draft {
        public Marks {
            ticks = Map.copyOf(ticks);
            repairs = List.copyOf(repairs);
        }
    }
}
