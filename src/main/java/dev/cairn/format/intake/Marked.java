// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.intake;

import dev.cairn.format.Intake;
import dev.cairn.format.draft.Item;
import dev.cairn.format.draft.Tick;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the file says is learned; the strongest mark wins where a skill stands more than once.
final class Marked {
    private final Cleaning cleaning;
    private final Map<SkillId, Status> ticks = new LinkedHashMap<>();
    private final Map<SkillId, Instant> since = new HashMap<>();
    private final Map<SkillId, String> notes = new LinkedHashMap<>();
    private final Map<SkillId, List<String>> proofs = new LinkedHashMap<>();

    Marked(Cleaning cleaning) {
        this.cleaning = cleaning;
    }

    void add(SkillId skill, Item item) {
        tick(skill, item.tick());
        var note = cleaning.text(item.note());
        if (!note.isEmpty()) {
            notes.merge(skill, note, (one, other) -> one + "\n\n" + other);
        }
        if (!item.proofs().isEmpty()) {
            proofs.putIfAbsent(skill, item.proofs());
        }
    }

    void tick(SkillId skill, Tick tick) {
        if (tick.status() != Status.TODO && ticks.get(skill) != Status.DONE) {
            ticks.put(skill, tick.status());
            since.remove(skill);
            tick.since().ifPresent(at -> since.put(skill, at));
        }
    }

    Intake.Learned learned() {
        return new Intake.Learned(ticks, since, notes, proofs);
    }
}
