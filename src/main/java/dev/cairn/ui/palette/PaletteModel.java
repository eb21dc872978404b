// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.palette;

import dev.cairn.career.PathId;
import dev.cairn.format.Library;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;
import dev.cairn.storage.Setting;
import dev.cairn.storage.Settings;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Command;
import dev.cairn.ui.common.Navigator;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.workspace.Snapshot;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What is typed into the palette, and what goes by it.
public final class PaletteModel {
    private static final Logger LOG = System.getLogger(PaletteModel.class.getName());
    private static final int RECENT = 7;

    private final Changes changes;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final Settings settings;
    private final List<Command> commands;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Choice> found = FXCollections.observableArrayList();
    private Library library;
    private Ranking named = Ranking.of(List.of());
    private Ranking all = named;
    private boolean open;

    /// @param commands all that the window can do
    public PaletteModel(
            Changes changes,
            TaskRunner tasks,
            Navigator navigator,
            Settings settings,
            List<Command> commands) {
        this.changes = changes;
        this.tasks = tasks;
        this.navigator = navigator;
        this.settings = settings;
        this.commands = List.copyOf(commands);
        changes.snapshot().subscribe(now -> prepare(now.library()));
        query.subscribe(this::find);
    }

    StringProperty query() {
        return query;
    }

    /// The best first; where nothing is typed, what was chosen lately first.
    ObservableList<Choice> found() {
        return found;
    }

    ReadOnlyObjectProperty<Snapshot> snapshot() {
        return changes.snapshot();
    }

    List<Command> commands() {
        return commands;
    }

    /// Starts anew.
    void open() {
        open = true;
        query.set("");
        gather();
    }

    void close() {
        open = false;
        found.clear();
    }

    /// Making ten thousand names ready takes a moment; it is done when the library changes.
    private void prepare(Library now) {
        if (now == library) {
            return;
        }
        library = now;
        tasks.compute(
                () -> Ranking.of(Choices.of(now)),
                ranking -> {
                    if (now == library) {
                        named = ranking;
                        gather();
                    }
                },
                problem -> LOG.log(Level.ERROR, "the palette has no names to find", problem));
    }

    private void gather() {
        if (open) {
            all = Ranking.of(Choices.of(commands)).plus(named);
            find();
        }
    }

    private void find() {
        if (open) {
            var asked = Query.of(query.get());
            found.setAll(asked.isEmpty() ? offered() : all.find(asked, recent()));
        }
    }

    private List<Choice> offered() {
        var recent = all.remembered(recent());
        var rest = new ArrayList<>(recent);
        var seen = new HashSet<>(recent);
        all.choices().stream()
                .filter(choice -> choice.kind() != Kind.SKILL && !seen.contains(choice))
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .forEach(rest::add);
        return rest;
    }

    boolean isRecent(Choice choice) {
        return recent().contains(choice.key());
    }

    private List<String> recent() {
        return List.of(settings.get(Setting.RECENT_COMMANDS).orElse(new String[0]));
    }

    private void remember(Choice choice) {
        var recent = new ArrayList<>(recent());
        recent.remove(choice.key());
        recent.addFirst(choice.key());
        settings.put(Setting.RECENT_COMMANDS, recent.stream().limit(RECENT).toArray(String[]::new));
    }

    /// Does it, or leads there.
    void choose(Choice choice) {
        remember(choice);
        switch (choice.kind()) {
            case ACTION, PAGE ->
                    commands.stream()
                            .filter(command -> command.id().equals(choice.id()))
                            .findFirst()
                            .ifPresent(command -> command.run().run());
            case ROADMAP -> navigator.showRoadmap(RoadmapId.of(choice.id()));
            case PATH -> navigator.showPath(PathId.of(choice.id()));
            case SKILL -> navigator.showSkill(SkillId.of(choice.id()));
        }
    }

    /// Ticks a skill, or takes its tick away.
    void tick(Choice choice) {
        remember(choice);
        var skill = SkillId.of(choice.id());
        var done = changes.snapshot().get().progress().isDone(skill);
        changes.setStatus(skill, done ? Status.TODO : Status.DONE);
    }
}
