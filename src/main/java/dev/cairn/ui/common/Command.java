// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

import java.util.Optional;

/// Something the window can do, on the FX thread. The menu bar and the palette show the same ones.
///
/// @param id names it for ever: it is remembered between two starts
/// @param title in the language in use
/// @param keys as JavaFX reads them, `shortcut+O`
/// @param ready whether it can be chosen now
public record Command(
        String id,
        Group group,
        ObservableValue<String> title,
        Optional<String> keys,
        ObservableValue<Boolean> ready,
        Runnable run) {
    /// What belongs together in a menu, in order.
    public enum Group {
        FILE,
        LEAVE,
        STEPS,
        EDIT,
        PAGE,
        VIEW,
        TREE,
        SIZE,
        THEME
    }

    public static Command of(String id, Group group, String title, Runnable run) {
        return new Command(
                id,
                group,
                new SimpleStringProperty(title),
                Optional.empty(),
                new SimpleObjectProperty<>(true),
                run);
    }

    public Command with(String keys) {
        return new Command(id, group, title, Optional.of(keys), ready, run);
    }

    /// The same about a thing that changes: it is named in the title, and without one the command
    /// cannot be chosen.
    ///
    /// @param thing null where there is none
    /// @param key the text with the thing in it
    public Command about(ReadOnlyStringProperty thing, String key) {
        var plain = title.getValue();
        return new Command(
                id,
                group,
                Bindings.createStringBinding(
                        () -> thing.get() == null ? plain : Texts.of(key, thing.get()), thing),
                keys,
                thing.isNotNull(),
                run);
    }
}
