// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.rules.form;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A field as it is typed, with what is wrong with it.
public final class TypedField {
    private final StringProperty text;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    TypedField(String text) {
        this.text = new SimpleStringProperty(text);
    }

    public StringProperty text() {
        return text;
    }

    /// A sentence; empty while nothing is wrong.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    String value() {
        return text.get() == null ? "" : text.get().strip();
    }

    void say(String sentence) {
        problem.set(sentence);
    }
}
