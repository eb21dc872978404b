// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.keeping;

import dev.cairn.progress.StorageException;
import dev.cairn.storage.Backups.Backup;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Dialogs;
import dev.cairn.ui.common.Notices;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.Watch;
import dev.cairn.ui.common.Words;
import dev.cairn.workspace.keeping.Keeper;
import dev.cairn.workspace.keeping.Restore;

import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Which backup to go back to, and what that would change.
public final class RestoreModel {
    private final Keeper keeper;
    private final Changes changes;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Watch watch;
    private final ReadOnlyListWrapper<Backup> backups =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<Restore> restore = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper();
    private int looks;

    public RestoreModel(
            Keeper keeper,
            Changes changes,
            TaskRunner tasks,
            Dialogs dialogs,
            Notices notices,
            Watch watch) {
        this.keeper = keeper;
        this.changes = changes;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.notices = notices;
        this.watch = watch;
    }

    /// Newest first; empty before [#begin].
    public ReadOnlyListProperty<Backup> backups() {
        return backups.getReadOnlyProperty();
    }

    /// What the chosen one would change; null while none is chosen, or it cannot be read.
    public ReadOnlyObjectProperty<Restore> restore() {
        return restore.getReadOnlyProperty();
    }

    /// Why the chosen one cannot be read; null where it can.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    public void begin() {
        restore.set(null);
        problem.set(null);
        tasks.compute(() -> keeper.backups().all(), backups::setAll, this::failed);
    }

    /// Looks what going back to a file would change.
    public void choose(Path file) {
        var look = ++looks;
        restore.set(null);
        problem.set(null);
        tasks.compute(
                () -> keeper.look(file),
                found -> {
                    if (look == looks) {
                        restore.set(found);
                    }
                },
                failure -> {
                    if (look == looks) {
                        failed(failure);
                    }
                });
    }

    /// Asks for a file elsewhere.
    public void chooseElsewhere() {
        dialogs.chooseBackup().ifPresent(this::choose);
    }

    private void failed(Exception failure) {
        problem.set(
                failure instanceof StorageException refused
                        ? refused.sentence().in(Words.now())
                        : Texts.of("change.failed"));
    }

    /// What would change, a line each.
    public List<String> lines() {
        var plan = restore.get();
        var lines = new ArrayList<String>();
        if (plan != null) {
            plan.statuses()
                    .forEach(
                            change ->
                                    lines.add(
                                            Texts.of(
                                                    "keeping.restore.status",
                                                    change.title(),
                                                    Texts.of("status." + change.now().word()),
                                                    Texts.of("status." + change.then().word()))));
            if (!plan.others().isEmpty()) {
                lines.add(Texts.of("keeping.restore.others", plan.others().size()));
            }
            if (plan.unknown() > 0) {
                lines.add(Texts.of("keeping.restore.unknown", plan.unknown()));
            }
        }
        return lines;
    }

    /// Goes back to the chosen one. One Undo takes it back.
    public void take() {
        var plan = restore.get();
        if (plan == null || plan.changesNothing()) {
            return;
        }
        if (plan.statuses().isEmpty() && plan.others().isEmpty()) {
            takeIn(plan);
        } else {
            changes.changeAtLength(
                    watch,
                    Texts.of("task.restore"),
                    _ -> keeper.restore(plan),
                    _ -> Texts.of("keeping.restored", plan.file().getFileName()));
        }
    }

    /// Nothing is set back, so there is no step to take back either.
    private void takeIn(Restore plan) {
        tasks.run(
                watch.over(Texts.of("task.restore"), _ -> keeper.restore(plan)),
                _ -> {
                    changes.refresh();
                    notices.say(Texts.of("keeping.merged", plan.unknown()));
                },
                changes::failed);
    }
}
