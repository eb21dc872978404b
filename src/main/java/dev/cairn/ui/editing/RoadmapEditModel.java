// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Navigator;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.editing.draft.Draft;
import dev.cairn.ui.editing.draft.Drafting;
import dev.cairn.ui.editing.draft.Fields;
import dev.cairn.ui.editing.draft.Finding;
import dev.cairn.ui.editing.draft.Findings;
import dev.cairn.ui.editing.draft.Item;
import dev.cairn.workspace.Snapshot;
import dev.cairn.workspace.Workspace;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// State and verbs of editing one roadmap. Nothing is recorded before [#save].
public final class RoadmapEditModel {
    /// What becomes of skills that something is recorded of, when they are taken out.
    public enum Keeping {
        SHELF,
        REMOVE,
        CANCEL
    }

    /// Asked before such skills go.
    @FunctionalInterface
    public interface Question {
        Keeping ask(List<String> titles);
    }

    private final Changes changes;
    private final Navigator navigator;
    private final Drafting drafting;
    private final Optional<Roadmap> base;
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper canSave = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private final Subscription refusals;
    private final Draft begun;
    private Question question = _ -> Keeping.SHELF;

    private Consumer<Finding> lead = _ -> {};
    private Optional<Draft> checked = Optional.empty();

    /// Whether it is to be saved once it is checked.
    private boolean wanted;

    /// What is to be checked; read in the background to leave out what is out of date.
    private volatile Draft asked;

    /// @param begun what it begins with
    public RoadmapEditModel(Changes changes, Navigator navigator, Draft begun) {
        this.changes = changes;
        this.navigator = navigator;
        this.begun = begun;
        base = begun.isNew() ? Optional.empty() : Optional.of(begun.roadmap());
        drafting = new Drafting(begun, this::snapshot);
        refusals = changes.refusals().subscribe((_, _) -> refusal.set(Texts.of("rules.refused")));
        drafting.draft().subscribe(this::check);
    }

    private Snapshot snapshot() {
        return changes.recorded();
    }

    /// Who is asked before skills go of which something is recorded. Without, they are shelved.
    void askBy(Question question) {
        this.question = question;
    }

    /// Who leads to what keeps it from being saved.
    void leadBy(Consumer<Finding> lead) {
        this.lead = lead;
    }

    /// The draft and the steps that change it.
    Drafting drafting() {
        return drafting;
    }

    Draft draft() {
        return drafting.draft().get();
    }

    /// What is wrong, in the order of the file.
    ReadOnlyObjectProperty<List<Finding>> findings() {
        return findings.getReadOnlyProperty();
    }

    /// Whether nothing is wrong and there is something to save.
    ReadOnlyBooleanProperty canSave() {
        return canSave.getReadOnlyProperty();
    }

    /// Why it could not be saved; empty while it was not refused.
    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /// Whether it is saved, so that there is nothing more to do.
    ReadOnlyBooleanProperty isDone() {
        return done.getReadOnlyProperty();
    }

    /// Whether closing would lose what was written.
    boolean isChanged() {
        return !done.get() && !draft().equals(begun);
    }

    /// One step up or down with what is chosen.
    void step(int by) {
        drafting.step(drafting.chosen().get(), by);
    }

    /// Takes out what is chosen, as [#remove(int)] does. The roadmap itself stays.
    void remove() {
        if (drafting.chosen().get() != Draft.HEAD) {
            remove(drafting.chosen().get());
        }
    }

    /// A title in its place, also where there is none.
    static String shown(String title) {
        return title.isBlank() ? Texts.of("editing.untitled") : title;
    }

    /// Takes a section or skill out; asks first where a tick, a note or a proof would go out of
    /// sight with it. A skill of another roadmap keeps them there.
    ///
    /// @return whether it is out
    boolean remove(int key) {
        var learned = learned(key);
        var keeping =
                learned.isEmpty()
                        ? Keeping.REMOVE
                        : question.ask(learned.stream().map(this::title).toList());
        switch (keeping) {
            case SHELF -> drafting.shelve(key, learned.stream().map(Item::key).toList());
            case REMOVE -> drafting.remove(key);
            case CANCEL -> {
                return false;
            }
        }
        return true;
    }

    private List<Item> learned(int key) {
        var items =
                draft().part(key)
                        .map(part -> part.items().stream())
                        .orElseGet(() -> draft().item(key).stream());
        return items.filter(
                        item ->
                                !item.isUse()
                                        && snapshot().progress().record(item.id()).holdsSomething())
                .toList();
    }

    /// The ticked checks of the saved roadmap that the draft words differently or leaves out. In
    /// the log, a tick belongs to the words of its check.
    List<String> lostTicks(int key) {
        var item = draft().item(key);
        if (item.isEmpty() || item.get().isNew() || item.get().isUse()) {
            return List.of();
        }
        var ticked = snapshot().progress().record(item.get().id()).checks();
        var kept = item.get().fields().map(Fields::checks).orElse(List.of());
        return used(item.get().id()).map(Skill::doneWhen).orElse(List.of()).stream()
                .filter(ticked::contains)
                .filter(check -> kept.stream().map(String::strip).noneMatch(check::equals))
                .toList();
    }

    /// What a skill is called.
    String title(Item item) {
        return item.fields().map(Fields::title).orElseGet(() -> recorded(item.id()));
    }

    String title(SkillId skill) {
        for (var part : draft().parts()) {
            for (var item : part.items()) {
                if (item.id().equals(skill)) {
                    return title(item);
                }
            }
        }
        return recorded(skill);
    }

    private String recorded(SkillId skill) {
        return snapshot().catalog().find(skill).map(Skill::title).orElse(skill.value());
    }

    /// The skill of another roadmap, and the title of that roadmap.
    Optional<Skill> used(SkillId skill) {
        return snapshot().catalog().find(skill);
    }

    String home(SkillId skill) {
        var catalog = snapshot().catalog();
        return catalog.find(skill)
                .flatMap(_ -> catalog.roadmap(catalog.home(skill)))
                .map(Roadmap::title)
                .orElse("");
    }

    /// Skills of this roadmap and all others that the words name; at most a few, best first.
    List<Skill> find(String words, Collection<SkillId> without) {
        return SkillFinder.find(words, without, draft(), snapshot().catalog());
    }

    /// Saves as soon as it is known that nothing is wrong; otherwise leads to the first thing that
    /// is.
    void save() {
        wanted = !checked.equals(Optional.of(draft()));
        if (canSave.get() && !wanted) {
            record();
        } else if (!wanted) {
            findings.get().stream().filter(Finding::blocks).findFirst().ifPresent(lead);
        }
    }

    private void record() {
        var roadmap = draft().roadmap();
        var moved = new ArrayList<String>();
        refusal.set("");
        changes.change(
                workspace -> {
                    moved.addAll(workspace.written(roadmap).moved());
                    return workspace.saveRoadmap(roadmap);
                },
                _ -> {
                    done.set(true);
                    navigator.showRoadmap(roadmap.id());
                    return moved.isEmpty()
                            ? Texts.of("editing.saved", roadmap.title())
                            : Texts.of(
                                    "editing.saved.moved",
                                    roadmap.title(),
                                    String.join(Texts.of("editing.quoted.and"), moved));
                });
    }

    /// Call it once the fields are gone.
    void close() {
        refusals.unsubscribe();
    }

    private void check(Draft draft) {
        asked = draft;
        wanted = false;
        changes.look(
                workspace ->
                        asked == draft
                                ? Optional.of(known(draft, workspace))
                                : Optional.<Known>empty(),
                found -> {
                    if (asked == draft && found.isPresent()) {
                        show(draft, found.get());
                    }
                });
    }

    /// @param isOther whether it says something else than what is saved
    private record Known(List<Finding> findings, boolean isOther) {}

    private Known known(Draft draft, Workspace workspace) {
        return new Known(Findings.of(draft, workspace), !base.equals(Optional.of(draft.roadmap())));
    }

    private void show(Draft draft, Known known) {
        checked = Optional.of(draft);
        if (!known.findings().equals(findings.get())) {
            findings.set(known.findings());
        }
        canSave.set(known.isOther() && known.findings().stream().noneMatch(Finding::blocks));
        if (wanted) {
            save();
        }
    }
}
