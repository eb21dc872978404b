// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.markdown;

import dev.cairn.progress.Status;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Resource;
import dev.cairn.text.Message;

import java.util.List;

/// A Markdown checklist as read: nothing is known yet of ids or of the ledger.
///
/// @param repairs what had to be mended to read it, a sentence each
public record Checklist(String title, List<Group> groups, List<Message> repairs) {
    /// Boxes under one heading.
    public record Group(String title, List<Box> boxes) {
        public Group {
            boxes = List.copyOf(boxes);
        }
    }

    /// A box with its text.
    ///
    /// @param line counted from 1
    public record Box(String text, Status status, Hours hours, List<Resource> resources, int line) {
        public Box {
            resources = List.copyOf(resources);
        }
    }

    public Checklist {
        groups = List.copyOf(groups);
        repairs = List.copyOf(repairs);
    }

    public int boxes() {
        return groups.stream().mapToInt(group -> group.boxes().size()).sum();
    }
}
