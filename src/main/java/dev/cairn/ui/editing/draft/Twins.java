// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing.draft;

import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Skill;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.editing.draft.Finding.Field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// Things of one name: legal, and hard to tell apart.
final class Twins {
    private final Draft draft;
    private final Catalog catalog;
    private final List<Finding> found = new ArrayList<>();

    private Twins(Draft draft, Catalog catalog) {
        this.draft = draft;
        this.catalog = catalog;
    }

    static List<Finding> of(Draft draft, Catalog catalog) {
        var twins = new Twins(draft, catalog);
        twins.find();
        return twins.found;
    }

    private void find() {
        var title = plain(draft.title());
        if (catalog.roadmaps().stream()
                .filter(other -> !other.id().equals(draft.id()))
                .anyMatch(other -> plain(other.title()).equals(title))) {
            say(Draft.HEAD, "editing.twin.roadmap");
        }
        var sections = new HashSet<String>();
        var skills = new HashSet<String>();
        for (var part : draft.parts()) {
            var section = plain(part.title());
            if (!section.isEmpty() && !sections.add(section)) {
                say(part.key(), "editing.twin.section");
            }
            for (var item : part.items()) {
                var skill = plain(title(item));
                if (!skill.isEmpty() && !skills.add(skill)) {
                    say(item.key(), "editing.twin.skill");
                }
            }
        }
    }

    private String title(Item item) {
        return item.fields()
                .map(Fields::title)
                .or(() -> catalog.find(item.id()).map(Skill::title))
                .orElse("");
    }

    private static String plain(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }

    private void say(int key, String text) {
        found.add(new Finding(key, Field.TITLE, Texts.of(text), false));
    }
}
