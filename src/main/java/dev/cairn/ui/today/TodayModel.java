// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.today;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;
import dev.cairn.storage.Setting;
import dev.cairn.storage.Settings;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Derived;
import dev.cairn.ui.common.Navigator;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.ui.common.WeekStart;
import dev.cairn.workspace.Snapshot;

import javafx.beans.property.ReadOnlyObjectProperty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// State and verbs of the Today page.
public final class TodayModel {
    private final Changes changes;
    private final Navigator navigator;
    private final Settings settings;
    private final Derived<TodayView> view;

    public TodayModel(
            Changes changes,
            TaskRunner tasks,
            Navigator navigator,
            Settings settings,
            Clock clock) {
        this.changes = changes;
        this.navigator = navigator;
        this.settings = settings;
        view =
                new Derived<>(
                        changes.snapshot(),
                        tasks,
                        snapshot ->
                                TodayView.of(
                                        snapshot,
                                        target(snapshot),
                                        WeekStart.of(settings),
                                        LocalDate.now(clock),
                                        clock.getZone()));
    }

    public ReadOnlyObjectProperty<TodayView> view() {
        return view.value();
    }

    /// Computes again, since the day may have changed.
    public void refresh() {
        view.refresh();
    }

    /// The path that what is next is for; none: all of them, also where the path is gone.
    private Optional<CareerPath> target(Snapshot snapshot) {
        return settings.get(Setting.TARGET)
                .flatMap(
                        target ->
                                snapshot.paths().stream()
                                        .filter(path -> path.id().value().equals(target))
                                        .findFirst());
    }

    /// @param target none: all of them
    public void aimAt(Optional<PathId> target) {
        target.ifPresentOrElse(
                path -> settings.put(Setting.TARGET, path.value()),
                () -> settings.remove(Setting.TARGET));
        view.refresh();
    }

    /// Begins the skill, or marks a begun one as done.
    public void advance(SkillId skill) {
        var status = changes.snapshot().get().progress().status(skill);
        changes.setStatus(skill, status == Status.LEARNING ? Status.DONE : Status.LEARNING);
    }

    public void open(SkillId skill) {
        navigator.showSkill(skill);
    }

    public void open(RoadmapId roadmap) {
        navigator.showRoadmap(roadmap);
    }

    public void open(PathId path) {
        navigator.showPath(path);
    }

    /// Whether the first start's question was answered or put aside.
    boolean isWelcomed() {
        return settings.get(Setting.WELCOMED).orElse(false);
    }

    void welcomed() {
        settings.put(Setting.WELCOMED, true);
        view.refresh();
    }

    /// Leads to the first roadmap, to tick what one knows.
    void tickKnown() {
        changes.snapshot().get().catalog().roadmaps().stream()
                .findFirst()
                .map(Roadmap::id)
                .ifPresent(this::open);
    }

    void showSample() {
        navigator.showSample();
    }

    public void advise() {
        navigator.advise();
    }

    public void importRoadmap() {
        navigator.importRoadmap();
    }

    public void exportReport() {
        navigator.exportReport();
    }
}
