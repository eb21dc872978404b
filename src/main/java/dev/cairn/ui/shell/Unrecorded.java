// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Trial;

import java.util.Map;
import java.util.Optional;

/// What a window holds that the log does not, so that the next one can go on with it.
///
/// @param drafts notes that could not be saved
/// @param failure what is said to have failed, until it is closed
record Unrecorded(Optional<Trial> trial, Map<SkillId, String> drafts, Optional<String> failure) {
    static final Unrecorded NONE = new Unrecorded(Optional.empty(), Map.of(), Optional.empty());

    Unrecorded {
        drafts = Map.copyOf(drafts);
    }
}
