// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.rules.form;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A choice: at least so many of these skills.
public final class ChoiceRow {
    private final TypedField title;
    private final TypedField atLeast;
    private final ObservableList<SkillRow> skills = FXCollections.observableArrayList();

    ChoiceRow(String title, String atLeast) {
        this.title = new TypedField(title);
        this.atLeast = new TypedField(atLeast);
    }

    public TypedField title() {
        return title;
    }

    public TypedField atLeast() {
        return atLeast;
    }

    public ObservableList<SkillRow> skills() {
        return skills;
    }
}
