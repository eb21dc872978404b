// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.ModelBench;
import dev.cairn.ui.common.Dialogs;
import dev.cairn.ui.common.Watch;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.w3c.dom.Document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

/// From the menu to the file, read back by the readers of the JDK.
@ExtendWith(ApplicationExtension.class)
class MapExportTest {
    private static final RoadmapId DOCKER = RoadmapId.of("docker-containers");

    @TempDir private Path home;
    private ModelBench bench;
    private MapModel model;
    private Path file;
    private final List<String> suggested = new ArrayList<>();

    @Start
    void start(Stage stage) {
        bench = new ModelBench(home);
        model =
                new MapModel(
                        bench.changes,
                        bench.tasks,
                        Watch.NONE,
                        bench,
                        bench.folder.settings(),
                        new SimpleObjectProperty<SkillId>());
        model.choices().get().stream()
                .filter(
                        choice ->
                                choice instanceof MapChoice.OneRoadmap one
                                        && one.roadmap().equals(DOCKER))
                .forEach(model.shown()::set);
        var page = new MapPage(model, new MapExport(bench.tasks, new Answers(), bench));
        var scene = new Scene((Parent) page.view(), 900, 600);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        for (var sheet : List.of("theme/light", "map")) {
            scene.getStylesheets().add("/dev/cairn/ui/" + sheet + ".css");
        }
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theVectorPictureHoldsEachSkill(FxRobot robot) throws Exception {
        file = home.resolve("map.svg");
        export("map-export-svg", robot);
        var titles = new ArrayList<String>();
        var nodes = picture().getElementsByTagName("title");
        for (var at = 0; at < nodes.getLength(); at++) {
            titles.add(nodes.item(at).getTextContent());
        }
        var skills = skills();
        assertThat(titles).hasSize(1 + skills.size());
        assertThat(skills)
                .allSatisfy(
                        skill ->
                                assertThat(titles)
                                        .anyMatch(title -> title.startsWith(skill.title() + ", ")));
        assertThat(suggested).containsExactly("cairn-map-roadmap-docker-containers.svg");
        assertThat(bench.said).containsExactly("The map is in " + file);
    }

    private Document picture() throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    private List<Skill> skills() {
        var catalog = bench.workspace.snapshot().catalog();
        return catalog.roadmap(DOCKER).orElseThrow().skills().stream().map(catalog::skill).toList();
    }

    /// Twice as large as the vector picture, whose numbers are pixels at 100 %.
    @Test
    void thePixelsAreTheWholeMap(FxRobot robot) throws Exception {
        file = home.resolve("map");
        export("map-export-png", robot);
        file = home.resolve("map.png");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !bench.said.isEmpty());
        var image = ImageIO.read(file.toFile());
        file = home.resolve("map.svg");
        export("map-export-svg", robot);
        var whole = picture().getDocumentElement();
        assertThat(image.getWidth())
                .isEqualTo((int) Math.ceil(2 * Double.parseDouble(whole.getAttribute("width"))));
        assertThat(image.getHeight())
                .isEqualTo((int) Math.ceil(2 * Double.parseDouble(whole.getAttribute("height"))));
        assertThat(colours(image.getWidth(), image.getHeight(), image::getRGB)).isGreaterThan(20);
    }

    /// Titles stand once, and what passes through a tile is drawn in it.
    @Test
    void theTilesCannotBeSeen(FxRobot robot) throws Exception {
        var view = robot.lookup(MapView.class::isInstance).queryAs(MapView.class);
        var whole = drawn(view, 4096, robot);
        var pieces = drawn(view, 512, robot);
        assertThat(whole.width()).isBetween(1024, 4096);
        assertThat(whole.height()).isBetween(600, 4096);
        assertThat(IntStream.range(0, whole.pixels().length))
                .noneMatch(at -> differ(whole.pixels()[at], pieces.pixels()[at]));
    }

    /// More than curves do that are cut elsewhere.
    private static boolean differ(int one, int other) {
        return IntStream.of(0, 8, 16)
                .anyMatch(shift -> Math.abs((one >> shift & 255) - (other >> shift & 255)) > 24);
    }

    private static MapImage.Pixels drawn(MapView view, int side, FxRobot robot) throws Exception {
        var drawn = new CompletableFuture<MapImage.Pixels>();
        robot.interact(() -> view.picture().image(side).draw(drawn::complete));
        return drawn.get(20, TimeUnit.SECONDS);
    }

    private interface Pixel {
        int at(int x, int y);
    }

    private static long colours(int width, int height, Pixel pixel) {
        return IntStream.range(0, width * height)
                .map(at -> pixel.at(at % width, at / width))
                .distinct()
                .count();
    }

    /// The file's name is as long as names may be, so that the one written beside it is too long.
    @Test
    void anOlderFileIsAsItWasWhenWritingFails(FxRobot robot) throws Exception {
        file = Files.writeString(home.resolve("m".repeat(246) + ".svg"), "older");
        export("map-export-svg", robot);
        assertThat(bench.said).hasSize(1);
        assertThat(bench.said.getFirst())
                .startsWith("failed: The map could not be written to " + file);
        assertThat(file).hasContent("older");
        try (var beside = Files.list(home)) {
            assertThat(beside.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void anOlderFileIsReplaced(FxRobot robot) throws Exception {
        file = Files.writeString(home.resolve("map.svg"), "older");
        export("map-export-svg", robot);
        assertThat(picture().getDocumentElement().getNodeName()).isEqualTo("svg");
    }

    private void export(String item, FxRobot robot) {
        robot.interact(
                () ->
                        robot.lookup("#map-export").queryAs(MenuButton.class).getItems().stream()
                                .filter(each -> each.getId().equals(item))
                                .forEach(MenuItem::fire));
    }

    private final class Answers implements Dialogs {
        @Override
        public Optional<Path> chooseBackup() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseSharedFolder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseMapFile(String suggestedName) {
            suggested.add(suggestedName);
            return Optional.of(file);
        }

        @Override
        public Optional<Path> chooseRoadmapFile() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseDataFolder(Path now) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseReportFile(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseRoadmapFolder() {
            return Optional.empty();
        }
    }
}
