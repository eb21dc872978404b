// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.advice;

import dev.cairn.career.PathId;
import dev.cairn.career.advice.Advice;
import dev.cairn.career.advice.Answers;
import dev.cairn.career.advice.TimeRules.Amount;
import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.storage.Setting;
import dev.cairn.storage.Settings;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Derived;
import dev.cairn.ui.common.Navigator;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.ui.common.Texts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// The answers so far, kept while the window is open, and what follows from them.
public final class AdviceModel {
    private final Changes changes;
    private final Navigator navigator;
    private final Settings settings;
    private final Advice advice;
    private final ObservableSet<SkillId> reviewed = FXCollections.observableSet();
    private final Derived<AdviceView> view;

    /// Set on the FX thread, read where the ranking is computed.
    private volatile Answers answers;

    public AdviceModel(Changes changes, TaskRunner tasks, Navigator navigator, Settings settings) {
        this.changes = changes;
        this.navigator = navigator;
        this.settings = settings;
        advice = changes.snapshot().get().library().advice();
        answers = Answers.NONE.withHoursPerWeek(remembered());
        view =
                new Derived<>(
                        changes.snapshot(),
                        tasks,
                        snapshot -> AdviceView.of(advice, answers, snapshot));
        view.value().subscribe((_, now) -> reviewed.removeIf(skill -> !now.offers(skill)));
    }

    private OptionalInt remembered() {
        return settings.get(Setting.HOURS_PER_WEEK).stream()
                .filter(advice.time().hoursPerWeek()::takes)
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /// The questions; they stay the same.
    Advice advice() {
        return advice;
    }

    Answers answers() {
        return answers;
    }

    /// Null until it is computed.
    ReadOnlyObjectProperty<AdviceView> view() {
        return view.value();
    }

    /// @param option none: the question is skipped
    void answer(String question, Optional<String> option) {
        take(
                option.map(chosen -> answers.with(question, chosen))
                        .orElseGet(() -> answers.without(question)));
    }

    /// Takes the hours a week as they are typed, and remembers them; nothing typed is no answer.
    /// Something wrong changes nothing.
    ///
    /// @return what is wrong, in a sentence
    Optional<String> hoursPerWeek(String typed) {
        return amount(
                typed,
                advice.time().hoursPerWeek(),
                answers.hoursPerWeek(),
                hours -> {
                    take(answers.withHoursPerWeek(hours));
                    hours.ifPresent(some -> settings.put(Setting.HOURS_PER_WEEK, some));
                });
    }

    /// Takes the months until a job is wanted, in the same way, but remembers them no longer than
    /// the other answers.
    Optional<String> months(String typed) {
        return amount(
                typed,
                advice.time().months(),
                answers.months(),
                months -> take(answers.withMonths(months)));
    }

    private static Optional<String> amount(
            String typed, Amount amount, OptionalInt now, Consumer<OptionalInt> taken) {
        var text = typed.strip();
        var number =
                text.matches("[0-9]{1,9}")
                        ? OptionalInt.of(Integer.parseInt(text))
                        : OptionalInt.empty();
        if (text.isEmpty() || number.stream().anyMatch(amount::takes)) {
            taken.accept(number);
            return Optional.empty();
        }
        var wrong = Texts.of("advice.amount.wrong", amount.least(), amount.most());
        return Optional.of(
                now.isEmpty()
                        ? wrong
                        : wrong + " " + Texts.of("advice.amount.still", now.getAsInt()));
    }

    private void take(Answers next) {
        if (!next.equals(answers)) {
            answers = next;
            view.refresh();
        }
    }

    /// The skills that the learner says to have, of those to look over. None at the start.
    ObservableSet<SkillId> reviewed() {
        return reviewed;
    }

    /// Records the reviewed skills as done, in one step, and no others.
    void tickReviewed() {
        List<Event> step =
                view.value().get().usual().stream()
                        .map(Skill::id)
                        .filter(reviewed::contains)
                        .<Event>map(skill -> new Event.StatusSet(skill, Status.DONE))
                        .toList();
        changes.apply(step);
    }

    void open(PathId path) {
        navigator.showPath(path);
    }
}
