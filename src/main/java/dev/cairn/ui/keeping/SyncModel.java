// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.keeping;

import dev.cairn.progress.StorageException;
import dev.cairn.storage.sync.SyncFolder.Exchange;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Dialogs;
import dev.cairn.ui.common.Notices;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.Words;
import dev.cairn.workspace.keeping.Keeper;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/// Keeps this machine in step with the learner's others, by way of a folder.
public final class SyncModel {
    private final Keeper keeper;
    private final Changes changes;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Clock clock;
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper();
    private final ReadOnlyBooleanWrapper inUse = new ReadOnlyBooleanWrapper();
    private boolean running;

    public SyncModel(
            Keeper keeper,
            Changes changes,
            TaskRunner tasks,
            Dialogs dialogs,
            Notices notices,
            Clock clock) {
        this.keeper = keeper;
        this.changes = changes;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.notices = notices;
        this.clock = clock;
        show("");
    }

    /// By which folder, and what came of it last, as sentences.
    public ReadOnlyStringProperty state() {
        return state.getReadOnlyProperty();
    }

    /// Whether a folder is named.
    public ReadOnlyBooleanProperty inUse() {
        return inUse.getReadOnlyProperty();
    }

    private void show(String outcome) {
        var folder = keeper.sharedFolder();
        inUse.set(folder.isPresent());
        state.set(
                folder.map(path -> (path + "\n" + outcome).strip())
                        .orElseGet(() -> Texts.of("keeping.sync.none")));
    }

    /// Asks for the folder, and begins at once.
    public void choose() {
        dialogs.chooseSharedFolder()
                .ifPresent(
                        folder -> {
                            keeper.share(Optional.of(folder));
                            exchange();
                        });
    }

    public void stop() {
        keeper.share(Optional.empty());
        show("");
    }

    /// Reads what the others wrote and writes what they do not know; does nothing where no folder
    /// is named, or it is being done.
    public void exchange() {
        var folder = keeper.sharedFolder();
        if (folder.isPresent() && !running) {
            running = true;
            // Beside the changes: a folder far away may take long.
            tasks.compute(() -> keeper.sync(folder.get()), this::done, this::failed);
        }
    }

    /// Tells the others what they do not know, even if the window closes.
    public void tell() {
        keeper.sharedFolder()
                .ifPresent(
                        folder -> tasks.run(() -> keeper.sync(folder), this::done, this::failed));
    }

    private void done(Exchange exchange) {
        running = false;
        if (exchange.broughtSomething()) {
            changes.refresh();
            notices.say(Texts.of("keeping.sync.came", exchange.events()));
        }
        var time =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(Locale.getDefault(Locale.Category.FORMAT))
                        .format(LocalTime.now(clock));
        show(
                exchange.problems().isEmpty()
                        ? Texts.of("keeping.sync.done", time)
                        : String.join(
                                "\n",
                                exchange.problems().stream()
                                        .map(problem -> problem.in(Words.now()))
                                        .toList()));
    }

    /// Said in the settings only, and not again and again: everything is recorded here all the
    /// same.
    private void failed(Exception problem) {
        running = false;
        show(
                problem instanceof StorageException refused
                        ? refused.sentence().in(Words.now())
                        : Texts.of("change.failed"));
    }

    /// Takes in the file of another machine, once.
    public void merge() {
        dialogs.chooseBackup().ifPresent(this::merge);
    }

    private void merge(Path file) {
        tasks.run(
                () -> keeper.merge(file),
                added -> {
                    changes.refresh();
                    notices.say(Texts.of("keeping.merged", added.events()));
                },
                changes::failed);
    }
}
