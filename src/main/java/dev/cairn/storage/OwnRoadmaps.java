// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import dev.cairn.roadmap.RoadmapId;

/// The learner's own roadmap files in the data folder. Files are only ever added: a newer edition
/// gets a new name, so that an undo finds the old one.
public final class OwnRoadmaps {
    /// Writes the text beside the others, durably and never over another.
    ///
    /// @return the file's name in the folder
    public String save(RoadmapId roadmap, String text) {
        throw new IllegalStateException("skeleton");
    }

    /// The text of a file that [#save] has named.
    public String read(String file) {
        throw new IllegalStateException("skeleton");
    }
}
