// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import dev.cairn.progress.Event;
import dev.cairn.progress.History;
import dev.cairn.workspace.Snapshot;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.List;
import java.util.Optional;

/// What Undo would take back and Redo do again now, in a few words; null for nothing.
final class StepsAtHand {
    private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper redoable = new ReadOnlyStringWrapper();

    ReadOnlyStringProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyStringProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    void show(History history, Snapshot now) {
        name(
                history.undoable().map(History.Step::events),
                history.redoable().map(History.Step::events),
                now);
    }

    void show(Trial trial, Snapshot now) {
        name(last(trial.steps()), last(trial.undone()), now);
    }

    private void name(Optional<List<Event>> undo, Optional<List<Event>> redo, Snapshot now) {
        var names = new StepNames(now);
        undoable.set(undo.map(names::verb).orElse(null));
        redoable.set(redo.map(names::verb).orElse(null));
    }

    private static Optional<List<Event>> last(List<List<Event>> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }
}
