// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import atlantafx.base.theme.PrimerLight;

import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.InlineTasks;
import dev.cairn.ui.LargeWorkspace;
import dev.cairn.ui.Silence;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.ui.common.Texts;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The time that the tree with 10,080 skills takes of the screen's thread, from new rows to
/// laid-out cells, in a real window. Started by itself; prints the least and the median of many
/// rounds.
public final class TreeOnScreen {
    private static final int ROUNDS = 25;

    private final Aside aside = new Aside();

    private TreeOnScreen() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> Platform.runLater(TreeOnScreen::run));
    }

    private static void run() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        try (var large = new LargeWorkspace(Files.createTempDirectory("bench"))) {
            new TreeOnScreen().measure(large);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        Platform.exit();
    }

    private void measure(LargeWorkspace large) {
        var changes = new Changes(large.workspace(), aside, new Silence());
        var model = new TreeModel(changes, aside, null);
        var selected = new SimpleObjectProperty<SkillId>();
        var tree = new TreePane(model, selected);
        var scene = new Scene(tree, 800, 900);
        for (var sheet : List.of("theme/light", "common", "tree")) {
            scene.getStylesheets()
                    .add(
                            Texts.class
                                    .getResource("/dev/cairn/ui/" + sheet + ".css")
                                    .toExternalForm());
        }
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        tree.requestFocus();
        model.foldAll(true);
        for (int warm = 0; warm < 2; warm++) {
            for (var text : List.of("d", "do", "doc", "docker", "zzzz", "kuberntes", "")) {
                time(
                        "type “" + text + "”",
                        tree,
                        () -> model.search().set(text),
                        () -> model.search().set("x"));
            }
            time("fold all", tree, () -> model.foldAll(false), () -> model.foldAll(true));
            time("unfold all", tree, () -> model.foldAll(true), () -> model.foldAll(false));
            var last = model.tree().get().skills().reduce((_, next) -> next).orElseThrow();
            var first = model.tree().get().skills().findFirst().orElseThrow();
            time(
                    "go to the last skill",
                    tree,
                    () -> selected.set(last.skill().id()),
                    () -> selected.set(first.skill().id()));
            time("choose all", tree, tree::chooseAll, tree.getSelectionModel()::clearSelection);
            time(
                    "fold all while all is chosen",
                    tree,
                    () -> model.foldAll(false),
                    () -> {
                        model.foldAll(true);
                        tree.chooseAll();
                    });
            model.foldAll(true);
            time("scroll", tree, () -> tree.scrollTo(5_000), () -> tree.scrollTo(0));
        }
        stage.close();
    }

    private void time(String what, TreePane tree, Runnable action, Runnable back) {
        var times = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            back.run();
            lay(tree);
            aside.taken = 0;
            var start = now();
            action.run();
            lay(tree);
            times[round] = now() - start - aside.taken;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-32s least %6.1f ms, median %6.1f ms%n",
                what, times[0] / 1e6, times[ROUNDS / 2] / 1e6);
    }

    private static long now() {
        return System.nanoTime();
    }

    /// Works on the same thread, and counts what it takes, since in the program another thread does
    /// it.
    private static final class Aside implements TaskRunner {
        private final InlineTasks tasks = new InlineTasks();
        private long taken;

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            compute(work, done, failed);
        }

        @Override
        public <T> void compute(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            tasks.compute(
                    () -> {
                        var start = now();
                        var result = work.call();
                        taken += now() - start;
                        return result;
                    },
                    done,
                    failed);
        }
    }

    private static void lay(TreePane tree) {
        tree.getScene().getRoot().applyCss();
        tree.getScene().getRoot().layout();
    }
}
