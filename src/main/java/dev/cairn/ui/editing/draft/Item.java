// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing.draft;

import dev.cairn.roadmap.SkillId;

import java.util.Optional;

/// A skill in its place.
///
/// @param key names it while it is edited; its id may still change while it is new
/// @param isNew whether it was never saved, so that nothing rests on its id yet
/// @param fields what it says; none: another roadmap describes it
public record Item(int key, SkillId id, boolean isNew, Optional<Fields> fields) {
    public boolean isUse() {
        return fields.isEmpty();
    }

    Item with(Fields changed) {
        return new Item(key, id, isNew, Optional.of(changed));
    }

    Item with(SkillId changed) {
        return new Item(key, changed, isNew, fields);
    }
}
