// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.storage.Setting;
import dev.cairn.storage.Settings;
import dev.cairn.ui.common.Texts;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// One run of the program: the stage, and in it a [MainWindow] that is made anew when the language
/// or the data changes.
public final class Session implements Home {
    private static final List<String> SHEETS =
            List.of(
                    "common",
                    "shell",
                    "today",
                    "roadmaps",
                    "careers",
                    "advice",
                    "rules",
                    "importing",
                    "palette");

    private final Stage stage;
    private final MainWindow.World world;
    private final Settings settings;
    private final Locale system = Locale.getDefault();
    private final Scene scene = new Scene(new Region());
    private final LearnerData data;
    private MainWindow window;

    public Session(Stage stage, LearnerData data, MainWindow.World world) {
        this.stage = stage;
        this.world = world;
        this.data = data;
        settings = data.folder().settings();
    }

    /// Shows the window where it was closed.
    public void show() {
        Language.of(settings).apply(system);
        Theme.of(settings).apply();
        Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe((_, _) -> Theme.of(settings).apply());
        SHEETS.forEach(
                sheet ->
                        scene.getStylesheets()
                                .add(
                                        Texts.class
                                                .getResource("/dev/cairn/ui/" + sheet + ".css")
                                                .toExternalForm()));
        TypingUndo.in(scene);
        scene.getAccelerators().put(KeyCombination.valueOf("shortcut+Y"), () -> window.redo());
        window = fill();
        stage.setScene(scene);
        WindowPlace.restore(stage, settings);
        stage.focusedProperty()
                .subscribe(
                        (_, focused) -> {
                            if (focused) {
                                window.refresh();
                            }
                        });
        // A note that is being written is saved when it loses the focus.
        stage.setOnCloseRequest(_ -> window.settle());
        stage.setOnHiding(
                _ -> {
                    window.remember();
                    WindowPlace.remember(stage, settings);
                });
        stage.show();
        window.warn(data.sentences());
    }

    /// The window as it is now.
    public MainWindow window() {
        return window;
    }

    private MainWindow fill() {
        var next = new MainWindow(stage, data.workspace(), settings, world, this);
        stage.setTitle(Texts.of("app.title"));
        scene.setRoot(next.root());
        next.open();
        return next;
    }

    @Override
    public Path folder() {
        return data.folder().path();
    }

    @Override
    public void speak(Language language) {
        settings.put(Setting.LANGUAGE, language.word());
        language.apply(system);
        renew();
    }

    /// Makes the window anew; what is on trial stays so.
    private void renew() {
        var before = window;
        before.settle();
        before.remember();
        window = fill();
        window.resume(before);
    }
}
