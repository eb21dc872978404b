// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import atlantafx.base.theme.PrimerLight;

import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.InlineTasks;
import dev.cairn.ui.LargeWorkspace;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Notices;
import dev.cairn.ui.common.Texts;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/// How long the screen's thread is held by the tree with 10,080 skills, from new rows to laid-out
/// cells, in a real window. Started by itself; prints the medians and the worst of many rounds.
public final class TreeOnScreen {
    private static final int ROUNDS = 40;

    private TreeOnScreen() {}

    public static void main(String[] arguments) {
        Platform.startup(
                () -> {
                    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
                    try (var large = new LargeWorkspace(Files.createTempDirectory("bench"))) {
                        measure(large);
                    } catch (IOException problem) {
                        throw new java.io.UncheckedIOException(problem);
                    }
                    Platform.exit();
                });
    }

    private static void measure(LargeWorkspace large) {
        var changes = new Changes(large.workspace(), new InlineTasks(), new Silence());
        var model = new TreeModel(changes, new InlineTasks());
        var selected = new SimpleObjectProperty<SkillId>();
        var tree = new TreePane(model, selected);
        var scene = new Scene(tree, 800, 900);
        for (var sheet : List.of("common", "roadmaps", "tree")) {
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

    /// The model works on the same thread here; its own time is taken off.
    private static void time(String what, TreePane tree, Runnable action, Runnable back) {
        var times = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            back.run();
            lay(tree);
            var start = System.nanoTime();
            action.run();
            lay(tree);
            times[round] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-32s median %6.1f ms, worst %6.1f ms%n",
                what, times[ROUNDS / 2] / 1e6, times[ROUNDS - 1] / 1e6);
    }

    private static void lay(TreePane tree) {
        tree.getScene().getRoot().applyCss();
        tree.getScene().getRoot().layout();
    }

    private static final class Silence implements Notices {
        @Override
        public void say(String sentence) {}

        @Override
        public void changed(String sentence, Runnable undo) {}

        @Override
        public void failed(String sentence) {}
    }
}
