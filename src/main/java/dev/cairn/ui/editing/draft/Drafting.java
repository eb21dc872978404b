// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing.draft;

import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;
import dev.cairn.workspace.Snapshot;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The verbs that change a draft, each a step that can be taken back, and what is chosen in it.
public final class Drafting {
    private final Steps steps;
    private final Supplier<Snapshot> snapshot;
    private final ObjectProperty<Integer> chosen = new SimpleObjectProperty<>(Draft.HEAD);

    public Drafting(Draft begun, Supplier<Snapshot> snapshot) {
        steps = new Steps(begun);
        this.snapshot = snapshot;
    }

    public ReadOnlyObjectProperty<Draft> draft() {
        return steps.draft();
    }

    private Draft now() {
        return steps.draft().get();
    }

    private Drafts drafts() {
        return new Drafts(snapshot.get());
    }

    /// The way back and forth.
    public Steps steps() {
        return steps;
    }

    /// The key of the section or skill that the form shows.
    public ObjectProperty<Integer> chosen() {
        return chosen;
    }

    /// The id follows the title until it is saved.
    public void entitle(String text) {
        var id = now().isNew() ? drafts().free(text) : now().id();
        steps.take(now().with(id, text), "title");
    }

    public void summarise(String text) {
        steps.take(now().withSummary(text), "summary");
    }

    public void rename(int part, String text) {
        steps.take(now().renamed(part, text), "section " + part);
    }

    /// The id follows the title until it is saved.
    public void entitle(int item, String text) {
        var changed = now().changed(item, fields -> fields.withTitle(text));
        var skill = now().item(item).orElseThrow();
        if (skill.isNew()) {
            var others = now().ids();
            others.remove(skill.id());
            changed = changed.identified(item, drafts().free(text, others));
        }
        steps.take(changed, "title " + item);
    }

    /// @param field in which one types; null for a step of its own
    public void change(int item, String field, UnaryOperator<Fields> change) {
        steps.take(now().changed(item, change), field == null ? null : field + " " + item);
    }

    public void addSection() {
        var key = now().next();
        steps.take(now().plusPart(chosen.get(), Texts.of("editing.new.section")), null);
        chosen.set(key);
    }

    public void addSkill() {
        var title = Texts.of("editing.new.skill");
        add(drafts().free(title, now().ids()), Optional.of(Fields.titled(title)));
    }

    /// A skill of another roadmap.
    public void use(SkillId skill) {
        add(skill, Optional.empty());
    }

    private void add(SkillId skill, Optional<Fields> fields) {
        var draft =
                now().parts().isEmpty()
                        ? now().plusPart(Draft.HEAD, Texts.of("editing.new.section"))
                        : now();
        steps.take(draft.plusItem(chosen.get(), skill, fields), null);
        chosen.set(draft.next());
    }

    public void step(int key, int by) {
        steps.take(now().stepped(key, by), null);
    }

    /// Puts one thing where another is: a skill before or behind a skill or at the end of a
    /// section, a section in the place of a section.
    ///
    /// @param isBehind whether a skill goes behind the skill it is put onto
    public void drop(int moved, int onto, boolean isBehind) {
        var draft = now();
        var part = draft.partOf(onto);
        if (moved == onto || part.isEmpty()) {
            return;
        }
        if (draft.part(moved).isPresent()) {
            var others = draft.parts().stream().map(Part::key).toList();
            steps.take(draft.movedPart(moved, others.indexOf(part.get().key())), null);
            return;
        }
        var keys = part.get().items().stream().map(Item::key).filter(key -> key != moved).toList();
        var index = keys.indexOf(onto);
        steps.take(
                draft.moved(
                        moved,
                        part.get().key(),
                        index < 0 ? keys.size() : isBehind ? index + 1 : index),
                null);
    }

    /// Puts a skill at the end of a section.
    public void send(int item, int part) {
        steps.take(now().moved(item, part, Integer.MAX_VALUE), null);
    }

    public void remove(int key) {
        var next = neighbour(key);
        steps.take(now().without(key), null);
        chosen.set(next);
    }

    /// Takes it out, but keeps these skills of it in a section at the end.
    public void shelve(int key, List<Integer> kept) {
        var next = neighbour(key);
        var name = Texts.of("editing.shelf");
        var draft = now();
        var shelf =
                draft.parts().stream()
                        .filter(part -> part.title().equals(name) && part.key() != key)
                        .findFirst();
        if (shelf.isEmpty()) {
            draft = draft.plusPart(draft.parts().getLast().key(), name);
        }
        var onto = shelf.map(Part::key).orElse(draft.next() - 1);
        for (var item : kept) {
            draft = draft.moved(item, onto, Integer.MAX_VALUE);
        }
        steps.take(draft.part(key).isPresent() ? draft.without(key) : draft, null);
        chosen.set(next);
    }

    /// What is chosen when a thing is gone.
    private int neighbour(int key) {
        var part = now().partOf(key);
        if (part.isEmpty() || part.get().key() == key) {
            return Draft.HEAD;
        }
        var keys = part.get().items().stream().map(Item::key).toList();
        var index = keys.indexOf(key);
        return index + 1 < keys.size()
                ? keys.get(index + 1)
                : index > 0 ? keys.get(index - 1) : part.get().key();
    }

    public void undo() {
        swap(steps::undo);
    }

    public void redo() {
        swap(steps::redo);
    }

    /// What came back is chosen; what is gone is not.
    private void swap(Runnable step) {
        var before = now().keys();
        step.run();
        now().keys().stream()
                .filter(key -> !before.contains(key))
                .min(Integer::compare)
                .ifPresent(chosen::set);
        if (now().partOf(chosen.get()).isEmpty()) {
            chosen.set(Draft.HEAD);
        }
    }
}
