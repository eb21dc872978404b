// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import dev.cairn.workspace.Snapshot;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Function;

/// Something computed from the snapshot, in the background, and again after each change. Null until
/// the first result is there. When changes come faster than results, the ones between are left out.
public final class Derived<T> {
    private static final Logger LOG = System.getLogger(Derived.class.getName());

    private final ReadOnlyObjectWrapper<T> value = new ReadOnlyObjectWrapper<>();
    private final ObservableValue<Snapshot> snapshot;
    private final TaskRunner tasks;
    private final Function<Snapshot, T> rule;

    public Derived(
            ObservableValue<Snapshot> snapshot, TaskRunner tasks, Function<Snapshot, T> rule) {
        this.snapshot = snapshot;
        this.tasks = tasks;
        this.rule = rule;
        snapshot.subscribe(this::compute);
    }

    public ReadOnlyObjectProperty<T> value() {
        return value.getReadOnlyProperty();
    }

    /// Computes again from the same snapshot: for a rule that also depends on something else.
    public void refresh() {
        compute(snapshot.getValue());
    }

    private void compute(Snapshot wanted) {
        tasks.compute(
                () -> wanted == snapshot.getValue() ? rule.apply(wanted) : null,
                result -> {
                    if (result != null) {
                        value.set(result);
                    }
                },
                problem -> LOG.log(Level.ERROR, "a page could not be computed", problem));
    }
}
