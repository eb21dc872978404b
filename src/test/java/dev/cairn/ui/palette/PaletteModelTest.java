// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.palette;

import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.career.PathId;
import dev.cairn.ui.ModelBench;
import dev.cairn.ui.common.Command;
import dev.cairn.ui.common.Command.Group;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class PaletteModelTest {
    @TempDir private Path home;
    private ModelBench bench;
    private PaletteModel model;

    @BeforeEach
    void start() {
        bench = new ModelBench(home);
        model = model();
    }

    private PaletteModel model() {
        return new PaletteModel(
                bench.changes,
                bench.tasks,
                bench,
                bench.folder.settings(),
                List.of(
                        Command.of("careers", Group.PAGE, "Careers", () -> bench.led.add("page")),
                        Command.of("import", Group.FILE, "Import roadmap", bench::importRoadmap),
                        Command.of("redo", Group.STEPS, "Redo", bench.changes::redo)
                                .about(bench.changes.redoable(), "menu.redo.of")));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> titles() {
        return model.found().stream().map(Choice::title).toList();
    }

    private Choice first(String typed) {
        model.open();
        model.query().set(typed);
        return model.found().getFirst();
    }

    @Test
    void nothingTypedOffersAllButSkills() {
        model.open();
        assertThat(titles()).startsWith("Import roadmap", "Careers", "DevOps foundations");
        assertThat(model.found()).hasSize(2 + 8 + 5);
    }

    @Test
    void leadsToEveryKindOfThing() {
        model.choose(first("impro"));
        model.choose(first("care"));
        model.choose(first("docker and"));
        model.choose(first("mlops eng"));
        model.choose(first("contnet"));
        assertThat(bench.led)
                .containsExactly(
                        "import",
                        "page",
                        bench.workspace.snapshot().catalog().roadmaps().get(1).id(),
                        PathId.of("mlops-engineer"),
                        id("container-networking"));
    }

    @Test
    void whatWasChosenLatelyComesFirstAlsoAfterARestart() {
        model.choose(first("contnet"));
        model.choose(first("care"));
        model = model();
        model.open();
        assertThat(titles()).startsWith("Careers", "Container networks", "Import roadmap");
        assertThat(model.found().stream().filter(choice -> choice.title().equals("Careers")))
                .hasSize(1);
    }

    @Test
    void aSkillIsTickedAndUntickedFromHere() {
        var skill = first("container networks");
        model.tick(skill);
        assertThat(bench.workspace.snapshot().progress().isDone(id("container-networking")))
                .isTrue();
        model.tick(skill);
        assertThat(bench.workspace.snapshot().progress().isDone(id("container-networking")))
                .isFalse();
    }

    @Test
    void aCommandIsFoundByItsNameOfNowAndOnlyWhereItCanBeChosen() {
        model.open();
        model.query().set("redo");
        assertThat(titles()).noneMatch(title -> title.startsWith("Redo"));
        model.tick(first("container networks"));
        bench.changes.undo();
        assertThat(first("redo").title()).isEqualTo("Redo: tick Container networks");
    }

    /// The skill is also known as Docker networking.
    @Test
    void aFewLettersOfAnAliasFindToo() {
        assertThat(first("dkn").title()).isEqualTo("Container networks");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        model.open();
        model.query().set("qqqx");
        assertThat(model.found()).isEmpty();
    }

    /// Hand-made: each line is nearer to the letters than the next.
    @Test
    void aBeginningIsNearerThanAWordThanWordStartsThanLetters() {
        order("net", "Networks", "Container networks", "New engines today", "Kind next");
        order("dkn", "Docker networking", "Docker and containers", "BuildKit and builds");
        order("ci cd", "CI/CD", "Learn CI/CD", "Circle of code");
        order("gh", "GHCR", "GitHub Actions", "Logging with Humio");
        order("uber", "Über", "Kubernetes");
        order("c++", "C++ basics", "Learn C++");
    }

    private static void order(String typed, String... titles) {
        var choices =
                List.of(titles).reversed().stream()
                        .map(
                                title ->
                                        new Choice(
                                                Kind.SKILL,
                                                title,
                                                title,
                                                List.of(),
                                                "",
                                                Optional.empty()))
                        .toList();
        assertThat(Ranking.of(choices).find(Query.of(typed), List.of()))
                .extracting(Choice::title)
                .containsExactly(titles);
    }
}
