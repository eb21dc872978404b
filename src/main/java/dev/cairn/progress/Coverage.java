// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.SkillId;

import java.util.Collection;

/// How much of some skills is done. It speaks of a roadmap; whether one may apply for a job is
/// another question (see `career`).
///
/// @param skills all of them, skipped ones too
/// @param left the hours of those neither done nor skipped
public record Coverage(int skills, int done, int learning, int skipped, Hours left) {

    public static Coverage of(Collection<SkillId> skills, Catalog catalog, Progress progress) {
        int done = 0;
        int learning = 0;
        int skipped = 0;
        var left = Hours.NONE;
        for (var skill : skills) {
            switch (progress.status(skill)) {
                case DONE -> done++;
                case SKIPPED -> skipped++;
                case LEARNING -> {
                    learning++;
                    left = left.plus(catalog.skill(skill).hours());
                }
                case TODO -> left = left.plus(catalog.skill(skill).hours());
            }
        }
        return new Coverage(skills.size(), done, learning, skipped, left);
    }

    /// The skills that count: all but the skipped ones.
    public int counted() {
        return skills - skipped;
    }

    /// From 0 to 1. Where nothing counts, nothing is covered.
    public double share() {
        return counted() == 0 ? 0 : (double) done / counted();
    }

    public boolean isComplete() {
        return counted() > 0 && done == counted();
    }
}
