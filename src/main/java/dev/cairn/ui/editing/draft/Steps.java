// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing.draft;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/// The draft as it is now, and the ways back and forth.
public final class Steps {
    private final ReadOnlyObjectWrapper<Draft> draft;
    private final Deque<Draft> before = new ArrayDeque<>();
    private final Deque<Draft> after = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private Object typing;

    public Steps(Draft draft) {
        this.draft = new ReadOnlyObjectWrapper<>(draft);
    }

    public ReadOnlyObjectProperty<Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    /// @param field in which one types; what is typed in one without a break is one step. Null: a
    ///   step of its own
    public void take(Draft next, Object field) {
        if (next.equals(draft.get())) {
            return;
        }
        if (field == null || !Objects.equals(field, typing)) {
            before.push(draft.get());
        }
        after.clear();
        typing = field;
        show(next);
    }

    public void undo() {
        swap(before, after);
    }

    public void redo() {
        swap(after, before);
    }

    private void swap(Deque<Draft> from, Deque<Draft> onto) {
        if (!from.isEmpty()) {
            onto.push(draft.get());
            typing = null;
            show(from.pop());
        }
    }

    private void show(Draft next) {
        undoable.set(!before.isEmpty());
        redoable.set(!after.isEmpty());
        draft.set(next);
    }
}
