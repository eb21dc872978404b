// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.intake;

import dev.cairn.roadmap.SkillId;
import dev.cairn.roadmap.Slug;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Makes ids for the boxes of a checklist from their words: with the words of the section where
/// another box has the id, and with a number where that does not tell them apart.
public final class ChecklistIds {
    private static final int LONGEST_SECTION = 60;
    private static final int LONGEST_TEXT = 80;

    /// What a text without any letter is called.
    private static final String WORDLESS = "skill";

    private final String roadmap;
    private final Predicate<SkillId> isOthers;
    private final Set<SkillId> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /// @param isOthers whether a skill of another roadmap has the id
    public ChecklistIds(String roadmap, Predicate<SkillId> isOthers) {
        this.roadmap = roadmap;
        this.isOthers = isOthers;
    }

    public SkillId next(String text, String section) {
        var words = Slug.of(text, LONGEST_TEXT);
        var end = "-" + (words.isEmpty() ? WORDLESS : words);
        var plain = SkillId.of(roadmap + end);
        if (take(plain)) {
            return plain;
        }
        var group = Slug.of(section, LONGEST_SECTION);
        var longer = roadmap + (group.isEmpty() ? "" : "-" + group) + end;
        while (true) {
            var number = numbers.merge(longer, 1, Integer::sum);
            var id = SkillId.of(number == 1 ? longer : longer + "-" + number);
            if (take(id)) {
                return id;
            }
        }
    }

    private boolean take(SkillId id) {
        return !isOthers.test(id) && taken.add(id);
    }
}
