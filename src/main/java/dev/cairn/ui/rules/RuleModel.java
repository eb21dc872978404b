// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.rules;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Navigator;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.rules.form.RuleCheck;
import dev.cairn.ui.rules.form.RuleForm;
import dev.cairn.workspace.Snapshot;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// State and verbs of changing one rule. Nothing is recorded before [#save].
public final class RuleModel {
    private static final int MOST_FOUND = 6;

    private final Changes changes;
    private final Navigator navigator;
    private final RuleForm form;
    private final ReadOnlyObjectWrapper<Outlook> outlook = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canSave = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private final Subscription refusals;

    /// What the fields hold now; read in the background to leave out what is out of date.
    private volatile Optional<CareerPath> written = Optional.empty();

    public RuleModel(Changes changes, Navigator navigator, CareerPath rule) {
        this.changes = changes;
        this.navigator = navigator;
        form = new RuleForm(rule, snapshot().catalog());
        form.onChange(this::check);
        refusals = changes.refusals().subscribe((_, _) -> refusal.set(Texts.of("rules.refused")));
        check();
    }

    private Snapshot snapshot() {
        return changes.snapshot().get();
    }

    RuleForm form() {
        return form;
    }

    /// What the verdict would be; null until it is known.
    ReadOnlyObjectProperty<Outlook> outlook() {
        return outlook.getReadOnlyProperty();
    }

    /// Whether nothing is wrong and there is something to save.
    ReadOnlyBooleanProperty canSave() {
        return canSave.getReadOnlyProperty();
    }

    /// Why it could not be saved; empty while it was not refused.
    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /// Whether it is saved or restored, so that there is nothing more to do.
    ReadOnlyBooleanProperty isDone() {
        return done.getReadOnlyProperty();
    }

    /// Whether closing would lose what was written.
    boolean isChanged() {
        return !done.get() && !written.equals(Optional.of(form.base()));
    }

    /// Whether the rule is the learner's own, so that it can be given up.
    boolean isOwn() {
        return snapshot().isOwn(form.base().id());
    }

    /// Whether a shipped rule would hold instead.
    boolean isShipped() {
        return snapshot().shippedRule(form.base().id()).isPresent();
    }

    /// Skills that the words name and that are not yet there; at most a few, best first.
    List<Skill> find(String words, Collection<SkillId> named, boolean projects) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return snapshot().catalog().skills().stream()
                .filter(skill -> skill.isProject() == projects && !named.contains(skill.id()))
                .filter(skill -> Stream.of(wanted.split("\\s+")).allMatch(names(skill)::contains))
                .sorted(
                        Comparator.comparing(
                                skill -> !skill.title().toLowerCase(Locale.ROOT).contains(wanted)))
                .limit(MOST_FOUND)
                .toList();
    }

    private static String names(Skill skill) {
        return (skill.title() + " " + skill.id() + " " + String.join(" ", skill.alsoKnownAs()))
                .toLowerCase(Locale.ROOT);
    }

    void copy() {
        form.copy();
    }

    void save() {
        var rule = written.orElseThrow();
        refusal.set("");
        changes.change(
                workspace -> workspace.saveRule(rule),
                _ -> {
                    finish(rule.id());
                    return Texts.of("rules.saved", rule.title());
                });
    }

    /// Lets the shipped rule hold again; takes out a path that is only the learner's.
    void restore() {
        var path = form.base();
        var shipped = isShipped();
        refusal.set("");
        changes.change(
                workspace -> workspace.restoreRule(path.id()),
                _ -> {
                    finish(shipped ? path.id() : snapshot().paths().getFirst().id());
                    return Texts.of(
                            shipped ? "rules.restored" : "rules.removed",
                            snapshot()
                                    .shippedRule(path.id())
                                    .map(CareerPath::title)
                                    .orElse(path.title()));
                });
    }

    private void finish(PathId shown) {
        done.set(true);
        navigator.showPath(shown);
    }

    /// Call it once the fields are gone.
    void close() {
        refusals.unsubscribe();
    }

    private void check() {
        var rule = RuleCheck.of(form, snapshot());
        written = rule;
        canSave.set(rule.isPresent() && isChanged());
        if (rule.isEmpty()) {
            outlook.set(Outlook.UNKNOWN);
            return;
        }
        changes.look(
                workspace ->
                        written == rule
                                ? Outlook.of(rule.get(), form.base(), workspace)
                                : Outlook.UNKNOWN,
                found -> {
                    if (written == rule) {
                        outlook.set(found);
                        canSave.set(found.problem().isEmpty() && isChanged());
                    }
                });
    }
}
