// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.career.PathId;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Derived;
import dev.cairn.ui.common.Navigator;
import dev.cairn.ui.common.TaskRunner;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;

/// State and verbs of the Careers page.
public final class CareersModel {
    private final Navigator navigator;
    private final ObjectProperty<PathId> selected = new SimpleObjectProperty<>();
    private final Derived<List<PathStanding>> standings;

    public CareersModel(Changes changes, TaskRunner tasks, Navigator navigator) {
        this.navigator = navigator;
        var paths = changes.snapshot().get().paths();
        if (!paths.isEmpty()) {
            selected.set(paths.getFirst().id());
        }
        standings =
                new Derived<>(
                        changes.snapshot(),
                        tasks,
                        snapshot ->
                                snapshot.paths().stream()
                                        .map(path -> PathStanding.of(path, snapshot))
                                        .toList());
    }

    /// The path that is shown in full.
    public ObjectProperty<PathId> selected() {
        return selected;
    }

    ReadOnlyObjectProperty<List<PathStanding>> standings() {
        return standings.value();
    }

    void open(SkillId skill) {
        navigator.showSkill(skill);
    }
}
