// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.career.CareerPath;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Derived;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.ui.common.Texts;
import dev.cairn.workspace.Snapshot;

import javafx.beans.property.ReadOnlyObjectProperty;

import java.util.stream.Collectors;

/// What a trial comes to: which verdicts it would change.
final class TrialModel {
    private final Changes changes;
    private final Derived<String> outcome;

    TrialModel(Changes changes, TaskRunner tasks) {
        this.changes = changes;
        outcome =
                new Derived<>(
                        changes.snapshot(), tasks, supposed -> words(supposed, changes.recorded()));
    }

    ReadOnlyObjectProperty<?> trial() {
        return changes.trial();
    }

    /// One sentence.
    ReadOnlyObjectProperty<String> outcome() {
        return outcome.value();
    }

    void begin() {
        changes.beginTrial();
    }

    void keep() {
        changes.keepTrial();
    }

    void drop() {
        changes.dropTrial();
    }

    /// `DevOps engineer: Not yet → Almost`, for each verdict that changes.
    private static String words(Snapshot supposed, Snapshot recorded) {
        var changed =
                recorded.paths().stream()
                        .filter(
                                path ->
                                        recorded.readiness(path).verdict()
                                                != supposed.readiness(path).verdict())
                        .map(
                                path ->
                                        Texts.of(
                                                "trial.verdict",
                                                path.title(),
                                                verdict(recorded, path),
                                                verdict(supposed, path)))
                        .collect(Collectors.joining("; "));
        return changed.isEmpty() ? Texts.of("trial.same") : changed;
    }

    private static String verdict(Snapshot snapshot, CareerPath path) {
        return Texts.of("verdict." + snapshot.readiness(path).verdict());
    }
}
