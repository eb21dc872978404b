// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import com.google.common.base.Suppliers;

import dev.cairn.career.PathId;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;
import dev.cairn.roadmap.Slug;
import dev.cairn.storage.Setting;
import dev.cairn.storage.Settings;
import dev.cairn.ui.advice.AdviceModel;
import dev.cairn.ui.advice.AdvicePage;
import dev.cairn.ui.careers.CareersModel;
import dev.cairn.ui.careers.CareersPage;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Dialogs;
import dev.cairn.ui.common.Motion;
import dev.cairn.ui.common.Navigator;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.ui.common.TextSize;
import dev.cairn.ui.map.MapExport;
import dev.cairn.ui.map.MapModel;
import dev.cairn.ui.map.MapPage;
import dev.cairn.ui.palette.Palette;
import dev.cairn.ui.palette.PaletteModel;
import dev.cairn.ui.roadmaps.RoadmapsModel;
import dev.cairn.ui.roadmaps.RoadmapsPage;
import dev.cairn.ui.rules.RuleDialog;
import dev.cairn.ui.rules.RuleModel;
import dev.cairn.ui.settings.SettingsModel;
import dev.cairn.ui.settings.SettingsPage;
import dev.cairn.ui.today.TodayModel;
import dev.cairn.ui.today.TodayPage;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The window, wired by hand: what each page gets, and what menu and pages may ask of each other.
public final class MainWindow implements Navigator, Commands.Actions {
    /// How long after the start the window is left to the learner alone.
    private static final Duration QUIET = Duration.seconds(3);

    private final Stage stage;
    private final Settings settings;
    private final Appearance appearance;
    private final Home home;
    private final NoticeBar notices;
    private final LongTasks longTasks = new LongTasks();
    private final Changes changes;
    private final RoadmapsModel roadmaps;
    private final CareersModel careers;
    private final WindowFiles files;
    private final WindowKeeping keeping;
    private final Shell shell;
    private final Palette palette;
    private final Parent root;
    private final TaskRunner tasks;

    private final Supplier<MapModel> mapModel;
    private final Supplier<MapPage> map;
    private final Supplier<SettingsModel> settingsModel;

    /// Made when it is first asked for, then kept with its answers.
    private AdvicePage advice;

    /// What the window needs of the world outside.
    ///
    /// @param dialogs the questions; none: the platform's own
    /// @param browser opens a web address
    public record World(
            TaskRunner tasks, Clock clock, Optional<Dialogs> dialogs, Consumer<URI> browser) {}

    MainWindow(Stage stage, Settings settings, World world, Home home) {
        this.stage = stage;
        this.home = home;
        this.settings = settings;
        appearance = new Appearance(() -> settings);
        tasks = world.tasks();
        notices = new NoticeBar(new Motion(settings));
        changes = new Changes(home.data().workspace(), world.tasks(), notices);
        var dialogs = world.dialogs().orElseGet(() -> new WindowDialogs(stage));
        roadmaps = new RoadmapsModel(changes, world.tasks(), this, world.browser());
        careers = new CareersModel(changes, world.tasks(), this, world.clock());
        files =
                new WindowFiles(
                        stage,
                        changes,
                        world,
                        dialogs,
                        notices,
                        longTasks,
                        settings,
                        this,
                        roadmaps.selected()::get);
        keeping = new WindowKeeping(stage, home, changes, world, dialogs, notices, longTasks);
        var today = new TodayModel(changes, world.tasks(), this, settings, world.clock());
        mapModel = Suppliers.memoize(this::mapModel);
        map =
                Suppliers.memoize(
                        () -> new MapPage(mapModel.get(), new MapExport(tasks, dialogs, notices)));
        settingsModel = Suppliers.memoize(() -> settingsModel(dialogs, world));
        var commands = Commands.of(this, files, this, changes, appearance);
        palette = new Palette(new PaletteModel(changes, tasks, this, settings, commands));
        var menu = new MainMenu(commands, appearance.theme());
        shell =
                new Shell(
                        Map.of(
                                Place.TODAY, () -> new TodayPage(today),
                                Place.ROADMAPS, () -> new RoadmapsPage(roadmaps),
                                Place.MAP, map::get,
                                Place.CAREERS, () -> new CareersPage(careers),
                                Place.SETTINGS,
                                        () ->
                                                new SettingsPage(
                                                        settingsModel.get(),
                                                        keeping.sync(),
                                                        keeping::goBack)),
                        menu,
                        List.of(notices, longTasks),
                        bars(),
                        this::openPalette,
                        new SidebarFold(settings),
                        this::remember);
        FileDrop.onto(shell.root(), files::read);
        root = new StackPane(shell.root(), palette);
    }

    private MapModel mapModel() {
        return new MapModel(changes, tasks, longTasks, this, settings, roadmaps.selected());
    }

    private List<Node> bars() {
        var trial = new TrialBar(new TrialModel(changes, tasks));
        return home.isSample() ? List.of(new SampleBar(home::leaveSample), trial) : List.of(trial);
    }

    private SettingsModel settingsModel(Dialogs dialogs, World world) {
        return new SettingsModel(
                settings,
                new Choices(settings, appearance, home).all(),
                changes.recorded().library().advice().time().hoursPerWeek(),
                new HomeData(home, dialogs, world.browser()),
                tasks,
                notices,
                longTasks,
                world.clock());
    }

    Parent root() {
        return root;
    }

    /// Opens the page that was in front.
    void open() {
        settings.get(Setting.SELECTION)
                .filter(Slug::isValid)
                .map(SkillId::of)
                .ifPresent(roadmaps.selected()::set);
        shell.open(settings.get(Setting.PAGE).flatMap(Place::named).orElse(Place.TODAY));
        var quiet = new PauseTransition(QUIET);
        quiet.setOnFinished(_ -> prepare());
        quiet.play();
    }

    /// Does beforehand what the learner would wait for later.
    private void prepare() {
        if (root.getScene() != null && stage.isShowing()) {
            mapModel.get().prepare();
            keeping.begin();
        }
    }

    /// Says what the learner must know at the start.
    void warn(List<String> sentences) {
        if (!sentences.isEmpty()) {
            notices.failed(String.join("\n", sentences));
        }
    }

    Unrecorded unrecorded() {
        return new Unrecorded(
                Optional.ofNullable(changes.trial().get()), roadmaps.drafts(), notices.failure());
    }

    /// Goes on with what another window held.
    void resume(Unrecorded other) {
        other.trial().ifPresent(changes::resume);
        roadmaps.resume(other.drafts());
        other.failure().ifPresent(notices::failed);
    }

    void failed(Exception problem) {
        changes.failed(problem);
    }

    void refresh() {
        changes.refresh();
    }

    /// Takes the focus from a field that is being written in, so that it saves.
    void settle() {
        shell.root().requestFocus();
    }

    void remember() {
        remember(shell.place());
    }

    private void remember(Place place) {
        var skill = roadmaps.selected().get();
        settings.change(
                now -> {
                    now.put(Setting.PAGE, place.word());
                    if (skill != null) {
                        now.put(Setting.SELECTION, skill.value());
                    }
                });
    }

    @Override
    public void showSkill(SkillId skill) {
        shell.open(Place.ROADMAPS);
        roadmaps.show(skill);
    }

    @Override
    public void showRoadmap(RoadmapId roadmap) {
        shell.open(Place.ROADMAPS);
        roadmaps.show(roadmap);
    }

    @Override
    public void showPath(PathId path) {
        shell.open(Place.CAREERS);
        careers.selected().set(path);
    }

    @Override
    public void advise() {
        if (advice == null) {
            advice =
                    new AdvicePage(new AdviceModel(changes, tasks, this, settings), shell::uncover);
        }
        shell.cover(advice);
    }

    @Override
    public void editRule(PathId path) {
        changes.snapshot()
                .get()
                .library()
                .path(path)
                .ifPresent(
                        rule -> {
                            var dialog = new RuleDialog(new RuleModel(changes, this, rule));
                            dialog.initOwner(stage);
                            dialog.show();
                        });
    }

    @Override
    public void editRule() {
        Optional.ofNullable(careers.selected().get()).ifPresent(this::editRule);
    }

    @Override
    public void newRoadmap() {
        files.newRoadmap();
    }

    @Override
    public void editRoadmap(RoadmapId roadmap) {
        files.edit(roadmap);
    }

    @Override
    public void copyRoadmap(RoadmapId roadmap) {
        files.copy(roadmap);
    }

    @Override
    public void showSample() {
        home.showSample();
    }

    @Override
    public void importRoadmap() {
        files.choose();
    }

    @Override
    public void exportReport() {
        files.export();
    }

    @Override
    public void quit() {
        settle();
        stage.close();
    }

    public void undo() {
        changes.undo();
    }

    public void redo() {
        changes.redo();
    }

    @Override
    public void open(Place place) {
        shell.open(place);
    }

    @Override
    public void exportMap(Consumer<MapPage> how) {
        shell.open(Place.MAP);
        how.accept(map.get());
    }

    @Override
    public void showMissed() {
        shell.open(Place.ROADMAPS);
        roadmaps.tree().showMissed();
    }

    @Override
    public void foldAll(boolean open) {
        shell.open(Place.ROADMAPS);
        roadmaps.tree().foldAll(open);
    }

    @Override
    public void backUp() {
        settingsModel.get().backUp();
    }

    @Override
    public void goBack() {
        keeping.goBack();
    }

    /// Makes way for another.
    void end() {
        keeping.end();
    }

    /// Tells the other machines what they do not know yet, before the window goes away.
    void tell() {
        keeping.tell();
    }

    @Override
    public void openPalette() {
        palette.toggle();
    }

    public void resize(UnaryOperator<TextSize> change) {
        appearance.change(change);
    }
}
