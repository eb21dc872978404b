// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.draft;

import dev.cairn.text.Message;

/// A kind of file that another program writes. What it holds decides, never its name.
public interface ForeignFormat {
    /// What the command line calls it, such as `opml`.
    String id();

    /// What the learner calls it.
    default Message name() {
        return Message.of("format." + id());
    }

    boolean recognises(Text file);

    /// Whether its files say how far somebody is, not what there is to learn.
    default boolean isProgress() {
        return false;
    }

    /// Whether a file that it recognises is one to offer among others: some are prose.
    default boolean holdsSkills(Text file) {
        return true;
    }

    /// Reads what can be read. What is wrong is added to the problems; what could be mended is
    /// among the draft's repairs. Never throws, whatever the file holds.
    ///
    /// @param setting what lies beside the file, and what was chosen for reading it
    Draft read(Text file, Setting setting, Problems problems);
}
