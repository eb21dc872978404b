// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.settings;

import dev.cairn.career.advice.TimeRules.Amount;
import dev.cairn.progress.StorageException;
import dev.cairn.storage.Location.By;
import dev.cairn.storage.Setting;
import dev.cairn.storage.Settings;
import dev.cairn.ui.common.Notices;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.Watch;
import dev.cairn.ui.common.Words;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// State and verbs of the settings page.
public final class SettingsModel {
    private final Settings settings;
    private final List<Choice> choices;
    private final Amount hoursPerWeek;
    private final DataPlace data;
    private final TaskRunner tasks;
    private final Notices notices;
    private final Watch watch;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Path> newest = new ReadOnlyObjectWrapper<>();

    /// @param hoursPerWeek which numbers are taken
    public SettingsModel(
            Settings settings,
            List<Choice> choices,
            Amount hoursPerWeek,
            DataPlace data,
            TaskRunner tasks,
            Notices notices,
            Watch watch,
            Clock clock) {
        this.settings = settings;
        this.choices = List.copyOf(choices);
        this.hoursPerWeek = hoursPerWeek;
        this.data = data;
        this.tasks = tasks;
        this.notices = notices;
        this.watch = watch;
        this.clock = clock;
    }

    Choice choice(String id) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no choice " + id));
    }

    Optional<Integer> hoursPerWeek() {
        return settings.get(Setting.HOURS_PER_WEEK);
    }

    /// Takes the hours a week as they are typed; nothing typed: they are not known. Something wrong
    /// changes nothing.
    ///
    /// @return what is wrong, in a sentence
    Optional<String> hoursPerWeek(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            settings.remove(Setting.HOURS_PER_WEEK);
            return Optional.empty();
        }
        try {
            int hours = Integer.parseInt(text);
            if (hoursPerWeek.takes(hours)) {
                settings.put(Setting.HOURS_PER_WEEK, hours);
                return Optional.empty();
            }
        } catch (NumberFormatException _) {
            // Said below.
        }
        return Optional.of(
                Texts.of("settings.hours.wrong", hoursPerWeek.least(), hoursPerWeek.most()));
    }

    Path folder() {
        return data.location().path();
    }

    /// Why the folder cannot be changed here, if so.
    Optional<String> folderIsFixed() {
        var by = data.location().by();
        return switch (by) {
            case ASKED, ENVIRONMENT, SAMPLE -> Optional.of(Texts.of("settings.folder.by." + by));
            case CHOSEN, USUAL -> Optional.empty();
        };
    }

    /// Whether a copy would last. A sample's would go away with it.
    boolean canBackUp() {
        return data.location().by() != By.SAMPLE;
    }

    void moveFolder() {
        data.move();
    }

    void openFolder() {
        data.open(folder());
    }

    /// The newest backup; null where there is none, or before [#lookForBackups].
    ReadOnlyObjectProperty<Path> newestBackup() {
        return newest.getReadOnlyProperty();
    }

    void lookForBackups() {
        tasks.compute(
                () -> data.backups().newest(),
                found -> newest.set(found.orElse(null)),
                this::failed);
    }

    public void backUp() {
        if (!canBackUp()) {
            notices.say(Texts.of("settings.folder.by.SAMPLE"));
            return;
        }
        tasks.run(
                watch.over(
                        Texts.of("task.backup"),
                        isCancelled -> data.backups().make(clock.instant(), isCancelled)),
                made -> {
                    newest.set(made);
                    notices.say(Texts.of("settings.backup.made", made));
                },
                this::failed);
    }

    void openBackups() {
        data.open(data.backups().path());
    }

    private void failed(Exception problem) {
        switch (problem) {
            case CancellationException _ -> notices.say(Texts.of("task.cancelled"));
            case StorageException refused -> notices.failed(refused.sentence().in(Words.now()));
            default -> notices.failed(Texts.of("change.failed"));
        }
    }
}
