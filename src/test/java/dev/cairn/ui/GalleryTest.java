// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.LargeLibrary;
import dev.cairn.Typical;
import dev.cairn.TypicalLearner;
import dev.cairn.career.PathId;
import dev.cairn.format.Arrival;
import dev.cairn.format.Library;
import dev.cairn.format.LibraryReader;
import dev.cairn.format.PathYaml;
import dev.cairn.format.Source;
import dev.cairn.format.file.PathFile.Ordered;
import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;
import dev.cairn.storage.DataFolder;
import dev.cairn.storage.Setting;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.TextSize;
import dev.cairn.ui.common.Watch;
import dev.cairn.ui.importing.preview.PreviewDialog;
import dev.cairn.ui.importing.preview.PreviewModel;
import dev.cairn.ui.shell.MainWindow;
import dev.cairn.ui.shell.Session;
import dev.cairn.workspace.Workspace;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/// Shows every page with a typical learner's data, in every theme and with larger text, and keeps a
/// picture of each in `target/gallery`. Fails when a text is cut off, when something has no name
/// for a screen reader, or when a page throws.
@ExtendWith(ApplicationExtension.class)
class GalleryTest {
    private static final Path GALLERY = Path.of("target", "gallery");

    private static final String LONG_LINK =
            "https://github.com/sam/notes-api/blob/main/deploy/compose/docker-compose"
                    + ".override.production.yaml#L12-L48";

    private static final String NOTE =
            """
            # Compose for the notes API
            Three services, **one** file: `api`, `db` and *cache*. What took long:

            - the API started before the database took connections
              - `depends_on` with `condition: service_healthy` mends that
            - [x] volumes outlive `docker compose down`
            - [ ] secrets instead of `.env`

            > A container that is up is not yet a service that answers.

            ```
            docker compose up --build --detach --wait
            docker compose logs --follow api
            ```
            Read again: [startup order](https://docs.docker.com/compose/how-tos/startup-order/)
            and https://12factor.net/config.
            """;

    private static final String RUST =
            """
            format: 1
            id: rust
            title: Rust at work
            sections:
              - title: Language
                skills:
                  - id: ownership
                    title: Ownership
                    why: Most of what the compiler says is about it.
                    hours: 8-12
                    needs: [linux-cli, lifetimes]
                    done-when: [no clone needed, explained to somebody]
                    also-known-as: [borrowing]
                    resources:
                      - {title: The book, url: "https://doc.rust-lang.org/book/", kind: book}
                  - use: docker-cli
                  - {id: lifetimes, title: Lifetimes}
            """;

    @TempDir private Path home;
    private DataFolder folder;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        session.close();
    }

    /// Every page, in every theme, for somebody on the way, somebody new and the sample, on a small
    /// screen and on a large one.
    @ParameterizedTest
    @CsvSource({
        "light, learner",
        "dark, learner",
        "contrast, learner",
        "light, beginner",
        "dark, beginner",
        "light, sample"
    })
    void everyPageIsWhole(String theme, String who, FxRobot robot) throws IOException {
        open(theme, 1000, 700, who.equals("learner"), robot);
        if (who.equals("sample")) {
            robot.interact(() -> window.showSample());
            robot.interact(() -> window = session.window());
        }
        var suffix = "-" + theme + (who.equals("learner") ? "" : "-" + who);
        for (var place : List.of("today", "roadmaps", "map", "careers", "settings")) {
            robot.interact(() -> robot.lookup("#nav-" + place).queryAs(ButtonBase.class).fire());
            if (place.equals("roadmaps") && !who.equals("beginner")) {
                robot.interact(() -> window.showSkill(SkillId.of("dockerfile-authoring")));
            }
            picture(place + suffix, stage.getScene());
            pictureOfSize(place + suffix + "-wide", stage.getScene(), 1600, 1000);
        }
    }

    /// German words are longer.
    @Test
    void everyPageIsWholeInGerman(FxRobot robot) throws IOException {
        var display = Locale.getDefault(Locale.Category.DISPLAY);
        var format = Locale.getDefault(Locale.Category.FORMAT);
        try {
            language = "de";
            open("light", 1000, 700, true, robot);
            robot.interact(() -> window.showSkill(SkillId.of("dockerfile-authoring")));
            everyPage("-light-german", robot);
            robot.interact(() -> robot.lookup("#nav-settings").queryAs(ButtonBase.class).fire());
            picture("settings-light-german", stage.getScene());
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
        }
    }

    /// Every page for somebody who has done it all.
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void everyPageIsWholeWhenAllIsDone(String theme, FxRobot robot) throws IOException {
        try (var data = DataFolder.open(home, TypicalLearner.clock())) {
            var learner = TypicalLearner.open(data);
            learner.apply(
                    learner.snapshot().catalog().skills().stream()
                            .<Event>map(skill -> new Event.StatusSet(skill.id(), Status.DONE))
                            .toList());
        }
        open(theme, 1000, 700, false, robot);
        everyPage("-" + theme + "-done", robot);
    }

    /// Every page with 10,000 skills.
    @Test
    void everyPageIsWholeWithTenThousandSkills(FxRobot robot) throws Exception {
        try (var large = new LargeWorkspace(home.resolve("large"))) {
            open("light", 1000, 700, large.workspace(), robot);
            everyPage("-light-large", robot);
        }
    }

    private void everyPage(String suffix, FxRobot robot) throws IOException {
        for (var place : List.of("today", "roadmaps", "map", "careers")) {
            robot.interact(() -> robot.lookup("#nav-" + place).queryAs(ButtonBase.class).fire());
            picture(place + suffix, stage.getScene());
            pictureOfSize(place + suffix + "-wide", stage.getScene(), 1600, 1000);
        }
    }

    /// Nothing chosen; a skill whose needs are missing; one that many rest on; one with all one can
    /// keep on it, read and written.
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everySkillIsWhole(String theme, FxRobot robot) throws IOException {
        TypicalLearner.writeInto(home);
        keep(SkillId.of("docker-compose"));
        open(theme, 1000, 700, false, robot);
        robot.interact(() -> robot.lookup("#nav-roadmaps").queryAs(ButtonBase.class).fire());
        picture("skill-none-" + theme, stage.getScene());
        for (var skill : List.of("helm", "linux-cli", "docker-compose")) {
            robot.interact(() -> window.showSkill(SkillId.of(skill)));
            picture("skill-" + skill + "-" + theme, stage.getScene());
            whole("skill-whole-" + skill + "-" + theme, "#detail", robot);
        }
        robot.interact(() -> robot.lookup("#note-write").queryAs(ToggleButton.class).fire());
        whole("skill-writing-" + theme, "#detail", robot);
    }

    /// Writes down all that one can keep on a skill.
    private void keep(SkillId skill) {
        try (var data = DataFolder.open(home, TypicalLearner.clock())) {
            var learner = TypicalLearner.open(data);
            var about = learner.snapshot().catalog().skill(skill);
            var book = about.resources().getFirst().url().toString();
            about.doneWhen()
                    .forEach(check -> learner.apply(new Event.CheckSet(skill, check, true)));
            learner.apply(new Event.ResourceSet(skill, book, true));
            learner.apply(new Event.ProofSet(skill, LONG_LINK, true));
            learner.apply(new Event.ProofSet(skill, "/home/sam/learning/screenshot.png", true));
            learner.apply(new Event.NoteSet(skill, NOTE.strip()));
            learner.apply(new Event.FreshSet(skill, Optional.of(TypicalLearner.NOW)));
            learner.apply(
                    about.doneWhen().stream()
                            .<Event>map(check -> new Event.CheckSet(skill, check, false))
                            .toList());
            learner.undo();
        }
    }

    @ParameterizedTest
    @CsvSource({"contrast, 100", "light, 150", "dark, 200"})
    void everyPageIsWholeInOtherDress(String theme, int textSize, FxRobot robot)
            throws IOException {
        open(theme, 1000, 700, true, robot);
        for (int step = 0; TextSize.of(folder.settings()).percent() < textSize; step++) {
            assertThat(step).isLessThan(TextSize.STEPS.size());
            robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        }
        var suffix = "-" + theme + "-" + textSize;
        for (var place : List.of("today", "roadmaps", "map", "careers", "settings")) {
            robot.interact(() -> robot.lookup("#nav-" + place).queryAs(ButtonBase.class).fire());
            picture(place + suffix, stage.getScene());
        }
        robot.interact(() -> window.showPath(PathId.of("mlops-engineer")));
        picture("career-path" + suffix, stage.getScene());
        robot.interact(() -> window.advise());
        picture("advice" + suffix, stage.getScene());
        if (textSize == 100) {
            // Larger, it is larger than the screen that the tests have.
            robot.interact(() -> window.editRule(PathId.of("devops-engineer")));
            picture("rule" + suffix, robot.lookup("#rule").query().getScene());
        }
    }

    /// All of it, a skill with its surroundings, a path with its way, nothing, and 2,000 skills.
    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void theMapIsWhole(String theme, FxRobot robot) throws IOException {
        open(theme, 1000, 700, true, robot);
        robot.interact(() -> robot.lookup("#nav-map").queryAs(ButtonBase.class).fire());
        var shown = robot.lookup("#map-shown").<ComboBox<Object>>query();
        robot.interact(() -> shown.getSelectionModel().select(3));
        picture("map-roadmap-" + theme, stage.getScene());
        robot.interact(() -> shown.getSelectionModel().selectLast());
        picture("map-path-" + theme, stage.getScene());
        robot.interact(
                () -> {
                    window.showSkill(SkillId.of("dockerfile-authoring"));
                    robot.lookup("#nav-map").queryAs(ButtonBase.class).fire();
                    shown.getSelectionModel().selectFirst();
                });
        assertThat(robot.lookup("#map").query().getAccessibleText())
                .startsWith("Writing Dockerfiles");
        picture("map-skill-" + theme, stage.getScene());
    }

    @ParameterizedTest
    @CsvSource({"empty", "full"})
    void theMapOfNothingAndOfTwoThousandSkillsIsWhole(String what, FxRobot robot)
            throws IOException {
        var shipped = LibraryReader.shipped();
        var catalog = what.equals("empty") ? Catalog.EMPTY : LargeLibrary.of(2_000, 1, 1).catalog();
        library =
                new Library(
                        catalog, shipped.rules(), shipped.postingsSource(), shipped.adviceSource());
        page = "map";
        open("light", 1000, 700, false, robot);
        picture("map-" + what, stage.getScene());
    }

    @ParameterizedTest
    @CsvSource({"light, learner", "dark, learner", "light, beginner"})
    void careersAreWhole(String theme, String who, FxRobot robot) throws IOException {
        open(theme, 1000, 700, who.equals("learner"), robot);
        var suffix = "-" + theme + (who.equals("learner") ? "" : "-" + who);
        robot.interact(() -> window.showPath(PathId.of("mlops-engineer")));
        picture("career-path" + suffix, stage.getScene());
        whole("career-path-whole" + suffix, "#path", robot);
        robot.interact(() -> robot.lookup("#careers-back").queryAs(Hyperlink.class).fire());
        robot.interact(
                () -> robot.lookup("#compare-mlops-engineer").queryAs(ToggleButton.class).fire());
        picture("careers-two" + suffix, stage.getScene());
        robot.interact(() -> robot.lookup("#begin-trial").queryAs(ButtonBase.class).fire());
        robot.interact(() -> window.showPath(PathId.of("devops-engineer")));
        robot.interact(
                () -> robot.lookup("#suppose-aws-core").queryAs(CheckBox.class).requestFocus());
        robot.interact(() -> robot.lookup("#suppose-aws-core").queryAs(CheckBox.class).fire());
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("suppose-aws-core");
        picture("career-trial" + suffix, stage.getScene());
    }

    /// Somebody new to it all, with nothing answered, then as a software engineer.
    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void adviceIsWhole(String theme, FxRobot robot) throws IOException {
        open(theme, 1000, 700, false, robot);
        robot.interact(() -> robot.lookup("#today-advise").queryAs(Hyperlink.class).fire());
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("answer-start-none");
        picture("advice-empty-" + theme, stage.getScene());
        robot.interact(
                () -> {
                    robot.lookup("#answer-start-software-engineer")
                            .queryAs(RadioButton.class)
                            .fire();
                    robot.lookup("#answer-hours").queryAs(TextField.class).setText("10");
                    robot.lookup("#answer-months").queryAs(TextField.class).setText("12");
                });
        picture("advice-" + theme, stage.getScene());
        whole("advice-ranking-" + theme, "#ranking", robot);
        robot.interact(
                () -> {
                    robot.lookup("#answer-start-self-taught").queryAs(RadioButton.class).fire();
                    robot.lookup("#answer-hours").queryAs(TextField.class).setText("100");
                });
        whole("advice-in-turn-" + theme, "#ranking", robot);
        robot.interact(
                () -> {
                    robot.lookup("#answer-start-devops-engineer").queryAs(RadioButton.class).fire();
                    robot.lookup("#review-linux-cli").queryAs(CheckBox.class).fire();
                    robot.lookup("#review-docker-cli").queryAs(CheckBox.class).fire();
                });
        whole("advice-answers-" + theme, "#answers", robot);
        robot.interact(() -> robot.lookup("#tick-reviewed").queryAs(ButtonBase.class).fire());
        picture("advice-ticked-" + theme, stage.getScene());
        robot.interact(() -> robot.lookup("#show-mlops-engineer").queryAs(Hyperlink.class).fire());
        assertThat(robot.lookup("#path").tryQuery()).isPresent();
        assertThat(robot.lookup("#advice").tryQuery()).isEmpty();
    }

    /// With what was chosen lately, with hits, without; the focus goes back to where it was.
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void thePaletteIsWhole(String theme, FxRobot robot) throws IOException {
        open(theme, 1000, 700, true, robot);
        robot.interact(() -> robot.lookup("#nav-careers").queryAs(ButtonBase.class).requestFocus());
        palette("contnet", "", robot);
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#palette").query().isVisible()).isFalse();
        robot.interact(() -> robot.lookup("#nav-careers").queryAs(ButtonBase.class).requestFocus());
        palette("", "palette-recent-" + theme, robot);
        robot.type(KeyCode.ESCAPE);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("nav-careers");
        palette("dock", "palette-hits-" + theme, robot);
        robot.type(KeyCode.ESCAPE);
        palette("qqqx", "palette-none-" + theme, robot);
    }

    private void palette(String typed, String name, FxRobot robot) throws IOException {
        robot.interact(window::openPalette);
        robot.interact(
                () -> robot.lookup("#palette-field").queryAs(TextField.class).setText(typed));
        if (!name.isEmpty()) {
            picture(name, stage.getScene());
        }
    }

    /// The whole length of a page, as if the screen were as high as it.
    private void whole(String name, String pane, FxRobot robot) throws IOException {
        var content = robot.lookup(pane).queryAs(ScrollPane.class).getContent();
        var image =
                WaitForAsyncUtils.waitForAsyncFx(
                        TimeUnit.SECONDS.toMillis(20),
                        () -> SwingFXUtils.fromFXImage(content.snapshot(null, null), null));
        Files.createDirectories(GALLERY);
        ImageIO.write(image, "png", GALLERY.resolve(name + ".png").toFile());
    }

    @ParameterizedTest
    @CsvSource({"light, 1000, 700", "dark, 1000, 700", "light, 1000, 1000"})
    void theTreeIsWhole(String theme, int width, int height, FxRobot robot) throws IOException {
        open(theme, width, height, true, robot);
        var suffix = "-" + theme + (height == 700 ? "" : "-high");
        robot.interact(() -> robot.lookup("#nav-roadmaps").queryAs(ButtonBase.class).fire());
        var search = robot.lookup("#search").queryAs(TextField.class);
        for (var text : List.of("docker", "kuberntes", "notes 74", "xyzzy")) {
            robot.interact(() -> search.setText(text));
            picture("tree-search-" + text.replace(' ', '-') + suffix, stage.getScene());
        }
        robot.interact(
                () -> {
                    search.clear();
                    robot.lookup("#filter").queryAs(ToggleButton.class).fire();
                    robot.lookup("#filter-todo").queryAs(CheckBox.class).fire();
                    robot.lookup("#filter-can-start").queryAs(CheckBox.class).fire();
                    robot.lookup("#filter-advanced").queryAs(CheckBox.class).fire();
                });
        picture("tree-filters" + suffix, stage.getScene());
        robot.interact(
                () -> {
                    robot.lookup("#filter").queryAs(ToggleButton.class).fire();
                    robot.lookup("#missed").queryAs(ButtonBase.class).fire();
                });
        picture("tree-missed" + suffix, stage.getScene());
        robot.interact(() -> robot.lookup("#find-clear").queryAs(Hyperlink.class).fire());
        robot.interact(() -> robot.lookup("#skill-tree").query().requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        picture("tree-chosen" + suffix, stage.getScene());
    }

    @Test
    void theTreeIsWholeWithTenThousandSkills(FxRobot robot) throws Exception {
        try (var large = new LargeWorkspace(home.resolve("large"))) {
            open("light", 1000, 700, large.workspace(), robot);
            robot.interact(() -> robot.lookup("#nav-roadmaps").queryAs(ButtonBase.class).fire());
            robot.interact(() -> robot.lookup("#unfold-all").queryAs(ButtonBase.class).fire());
            picture("tree-large", stage.getScene());
            robot.interact(
                    () -> robot.lookup("#search").queryAs(TextField.class).setText("kuberntes"));
            picture("tree-large-search", stage.getScene());
            assertThat(robot.lookup("#found").queryAs(Labeled.class).getText())
                    .isEqualTo("864 of 10,080 skills");
        }
    }

    /// What is to be decided, what is wrong beside the text, the columns of a table, and sections
    /// that a drawing only lets one guess.
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void importPreviewIsWhole(String theme, FxRobot robot) throws IOException {
        open(theme, 1000, 700, true, robot);
        var suffix = "-" + theme;
        preview(
                "import-preview" + suffix,
                "list.md",
                "# Rust at work\n## Basics\n- [x] Ownership\n- [ ] Docker\n- [ ] Docker composed\n",
                2,
                robot);
        preview(
                "import-refused" + suffix,
                "broken.yaml",
                "format: 1\n"
                        + "id: My Roadmap\n"
                        + "sections:\n"
                        + "  - title: One\n"
                        + "    skills:\n"
                        + "      - id: a\n"
                        + "        needs: [linux-clii]\n",
                1,
                robot);
        preview(
                "import-table" + suffix,
                "boats.csv",
                "Name,Group,Done,Words,,Words\n"
                        + "Knots,Boats,yes,Bowline first,a,b\n"
                        + "Sails,Boats,no,,,\n",
                3,
                robot);
        preview(
                "import-drawing" + suffix,
                "harbour.json",
                Files.readString(Path.of("src/test/resources/foreign/roadmapsh/document.json")),
                3,
                robot);
        preview(
                "import-path" + suffix,
                "path.yaml",
                PathYaml.write(
                        new Ordered(
                                workspace
                                        .snapshot()
                                        .shippedRule(PathId.of("mlops-engineer"))
                                        .orElseThrow())),
                1,
                robot);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theRuleOfAPathIsWhole(String theme, FxRobot robot) throws IOException {
        open(theme, 1000, 700, true, robot);
        robot.interact(() -> window.editRule(PathId.of("devops-engineer")));
        var scene = robot.lookup("#rule").query().getScene();
        picture("rule-" + theme, scene);
        var parts = robot.lookup("#rule-parts").queryAs(ScrollPane.class);
        robot.interact(() -> parts.setVvalue(0.42));
        picture("rule-choices-" + theme, scene);
        robot.interact(() -> parts.setVvalue(1));
        picture("rule-end-" + theme, scene);
    }

    @Test
    void aRuleWithMistakesSaysThemWhole(FxRobot robot) throws IOException {
        open("light", 1000, 700, true, robot);
        var devops = PathId.of("devops-engineer");
        robot.interact(
                () -> {
                    workspace.importFile(
                            workspace.preview(new Source("a.yaml", PathYaml.write(own(devops)))));
                    workspace.apply(Typical.done("helm"));
                    window.undo();
                    window.editRule(devops);
                });
        var scene = robot.lookup("#rule").query().getScene();
        robot.interact(
                () -> {
                    var numbers =
                            List.copyOf(robot.lookup(".rule-number").queryAllAs(TextField.class));
                    numbers.get(0).setText("95");
                    numbers.get(4).setText("a lot");
                    numbers.get(5).setText("0");
                });
        picture("rule-wrong", scene);
        var parts = robot.lookup("#rule-parts").queryAs(ScrollPane.class);
        robot.interact(
                () -> {
                    robot.lookup(".skill-search .text-field").<TextField>query().setText("kub");
                    parts.setVvalue(0.4);
                });
        picture("rule-search", scene);
    }

    /// The roadmap, a section, a skill with all a skill can have, and one of another roadmap.
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void theEditorIsWhole(String theme, FxRobot robot) throws IOException {
        open(theme, 1000, 700, true, robot);
        robot.interact(
                () -> {
                    workspace.importFile(workspace.preview(new Source("rust.yaml", RUST)));
                    workspace.apply(
                            List.of(
                                    new Event.CheckSet(
                                            SkillId.of("ownership"), "no clone needed", true)));
                    workspace.apply(Typical.done("helm"));
                    window.undo();
                    window.editRoadmap(RoadmapId.of("rust"));
                });
        var scene = robot.lookup("#edit").query().getScene();
        var tree = robot.lookup("#edit-tree").<TreeView<?>>query();
        for (var row : List.of("roadmap", "section", "skill", "use")) {
            robot.interact(
                    () ->
                            tree.getSelectionModel()
                                    .select(
                                            List.of("roadmap", "section", "skill", "use")
                                                    .indexOf(row)));
            picture("editor-" + row + "-" + theme, scene);
        }
        robot.interact(() -> tree.getSelectionModel().select(2));
        robot.interact(
                () -> {
                    robot.lookup(".edit-needs .text-field").queryAllAs(TextField.class).stream()
                            .skip(2)
                            .findFirst()
                            .orElseThrow()
                            .setText("ftp://example.org/" + "book".repeat(20));
                    robot.lookup("#edit-hours").queryAs(TextField.class).setText("many");
                    robot.lookup("#edit-checks").queryAs(TextArea.class).setText("no clone at all");
                    robot.lookup(".edit-form .skill-search .text-field")
                            .<TextField>query()
                            .setText("kub");
                });
        robot.interact(() -> robot.lookup("#edit-add-section").queryAs(ButtonBase.class).fire());
        picture("editor-wrong-section-" + theme, scene);
        robot.interact(() -> tree.getSelectionModel().select(2));
        picture("editor-wrong-" + theme, scene);
        assertThat(robot.lookup("#edit-count").queryAs(Labeled.class).getText())
                .startsWith("3 things are wrong");
        assertThat(robot.lookup("#edit-lost").queryAs(Labeled.class).getText())
                .contains("“no clone needed”");
        robot.interact(() -> robot.lookup("#edit-form").queryAs(ScrollPane.class).setVvalue(1));
        picture("editor-wrong-end-" + theme, scene);
    }

    private Ordered own(PathId path) {
        return new Ordered(workspace.snapshot().shippedRule(path).orElseThrow(), 7);
    }

    private Session session;
    private MainWindow window;
    private Workspace workspace;
    private Library library = LibraryReader.shipped();
    private String language = "system";
    private String page = "today";

    private void open(String theme, int width, int height, boolean learner, FxRobot robot) {
        if (learner) {
            TypicalLearner.writeInto(home);
        }
        open(theme, width, height, null, robot);
    }

    /// @param other shown in place of the learner's own data; none: null
    private void open(String theme, int width, int height, Workspace other, FxRobot robot) {
        folder = DataFolder.open(home, TypicalLearner.clock());
        folder.settings()
                .change(
                        now ->
                                now.put(Setting.THEME, theme)
                                        .put(Setting.WIDTH, (double) width)
                                        .put(Setting.HEIGHT, (double) height)
                                        .put(Setting.LANGUAGE, language)
                                        .put(Setting.PAGE, page));
        workspace =
                other == null
                        ? new Workspace(
                                folder.log(), folder.files(), library, TypicalLearner.clock())
                        : other;
        robot.interact(
                () -> {
                    session = TestFolders.show(stage, folder, workspace, home);
                    window = session.window();
                });
    }

    /// @param parts how many there are
    private void preview(String name, String file, String text, int parts, FxRobot robot)
            throws IOException {
        var dialog = new PreviewDialog[1];
        robot.interact(
                () -> {
                    var model =
                            new PreviewModel(
                                    file,
                                    Arrival.of(new Source(file, text)).each(),
                                    new Changes(workspace, new InlineTasks(), new Silence()),
                                    _ -> {});
                    model.begin(Watch.NONE, () -> {});
                    dialog[0] = new PreviewDialog(model);
                    dialog[0].initOwner(stage);
                    dialog[0].show();
                });
        var scene = dialog[0].getDialogPane().getScene();
        var tabs = (TabPane) scene.lookup("#import-parts");
        assertThat(tabs.getTabs()).as(name).hasSize(parts);
        for (int part = 0; part < parts; part++) {
            int index = part;
            robot.interact(() -> tabs.getSelectionModel().select(index));
            picture(name + (part == 0 ? "" : "-" + part), scene);
        }
        robot.interact(dialog[0]::close);
    }

    /// The same window as if it were of another size; the tests' screen is a small one.
    private static void pictureOfSize(String name, Scene scene, int width, int height)
            throws IOException {
        var other = new Scene[1];
        var root = scene.getRoot();
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    scene.setRoot(new Region());
                    other[0] = new Scene(root, width, height);
                    other[0].getStylesheets().setAll(scene.getStylesheets());
                });
        picture(name, other[0]);
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    other[0].setRoot(new Region());
                    scene.setRoot(root);
                });
    }

    private static void picture(String name, Scene scene) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        var image =
                WaitForAsyncUtils.waitForAsyncFx(
                        TimeUnit.SECONDS.toMillis(20),
                        () -> {
                            scene.getRoot().applyCss();
                            scene.getRoot().layout();
                            return SwingFXUtils.fromFXImage(scene.snapshot(null), null);
                        });
        Files.createDirectories(GALLERY);
        ImageIO.write(image, "png", GALLERY.resolve(name + ".png").toFile());
        assertThat(WaitForAsyncUtils.waitForAsyncFx(20_000, () -> cutOff(scene.getRoot())))
                .as(name)
                .isEmpty();
        assertThat(
                        WaitForAsyncUtils.waitForAsyncFx(
                                20_000, () -> AccessibleNames.missing(scene.getRoot())))
                .as("without a name in " + name)
                .isEmpty();
    }

    private static boolean isWholeInTooltip(Labeled labeled) {
        return labeled.getTooltip() != null
                && labeled.getTooltip().getText().contains(labeled.getText());
    }

    /// The texts that end in an ellipsis and are nowhere whole, and the panes whose content is
    /// wider than they are.
    private static List<String> cutOff(Node node) {
        var found = new ArrayList<String>();
        if (!node.isVisible()) {
            return found;
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isEmpty()
                && !isWholeInTooltip(labeled)) {
            labeled.lookupAll(".text").stream()
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .filter(text -> text.getParent() == labeled)
                    .filter(text -> !text.getText().equals(labeled.getText()))
                    .forEach(
                            text ->
                                    found.add(
                                            labeled.getText() + " is shown as " + text.getText()));
        }
        if (node instanceof ScrollPane pane
                && pane.getContent() instanceof Region content
                && content.minWidth(-1) > pane.getViewportBounds().getWidth() + 1) {
            found.add(pane.getId() + ": the content is wider than the pane");
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(cutOff(child)));
        }
        return found;
    }
}
