// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.palette;

import dev.cairn.ui.common.Command;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import java.util.Optional;

/// The palette over the window: one types, goes up and down, and chooses. The focus stays in the
/// field meanwhile, and goes back to where it was.
public final class Palette extends StackPane {
    private static final KeyCombination TICK = KeyCombination.valueOf("shortcut+ENTER");
    private static final int MOST_ROWS = 10;

    private final PaletteModel model;
    private final TextField field = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final Label nothing = Labels.prose("");
    private final VBox panel;
    private Node before;
    private Subscription watch = Subscription.EMPTY;

    public Palette(PaletteModel model) {
        this.model = model;
        getStyleClass().add("palette");
        setId("palette");
        field.setId("palette-field");
        field.setPromptText(Texts.of("palette.prompt"));
        field.setAccessibleText(Texts.of("palette.prompt"));
        field.textProperty().bindBidirectional(model.query());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        nothing.setId("palette-nothing");
        nothing.textProperty()
                .bind(model.query().map(text -> Texts.of("palette.none", text.strip())));
        nothing.getStyleClass().add("palette-nothing");
        var hint = Labels.caption(Texts.of("palette.hint", text("ENTER"), TICK.getDisplayText()));
        hint.getStyleClass().add("palette-hint");
        panel = new VBox(field, list, nothing, hint);
        panel.getStyleClass().add("palette-panel");
        panel.setMaxHeight(Region.USE_PREF_SIZE);
        panel.setAccessibleRole(AccessibleRole.DIALOG);
        panel.setAccessibleText(Texts.of("palette.title"));
        setAlignment(panel, Pos.TOP_CENTER);
        getChildren().add(panel);
        setOnMousePressed(
                event -> {
                    if (event.getTarget() == this) {
                        close();
                    }
                });
        list();
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    private static String text(String key) {
        return KeyCombination.valueOf(key).getDisplayText();
    }

    private void list() {
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(Texts.of("palette.found"));
        list.setItems(model.found());
        list.setCellFactory(_ -> new ChoiceCell(model, this::choose));
        list.visibleProperty().bind(nothing.visibleProperty().not());
        list.managedProperty().bind(list.visibleProperty());
        nothing.setVisible(false);
        nothing.managedProperty().bind(nothing.visibleProperty());
        list.fixedCellSizeProperty().subscribe(this::size);
        // After the list has taken the change itself.
        model.found().addListener((ListChangeListener<Choice>) _ -> show());
        list.getSelectionModel().selectedItemProperty().subscribe(this::speak);
        model.snapshot().subscribe(list::refresh);
    }

    private void show() {
        var none = model.found().isEmpty();
        nothing.setVisible(none);
        size();
        if (!none) {
            list.getSelectionModel().select(0);
            list.scrollTo(0);
        }
    }

    private void size() {
        var rows = Math.min(MOST_ROWS, model.found().size());
        var height = rows * list.getFixedCellSize() + list.snappedTopInset() * 2;
        list.setPrefHeight(height);
        list.setMinHeight(height);
    }

    /// Tells a screen reader of the line that is chosen, while the focus is in the field.
    private void speak(Choice choice) {
        field.setAccessibleHelp(
                choice == null ? nothing.getText() : new ChoiceCell(model, _ -> {}).spoken(choice));
    }

    public void toggle() {
        if (isVisible()) {
            close();
        } else {
            open();
        }
    }

    private void open() {
        before = getScene().getFocusOwner();
        model.open();
        setVisible(true);
        field.requestFocus();
        watch =
                getScene()
                        .focusOwnerProperty()
                        .subscribe(
                                owner -> {
                                    if (owner != field) {
                                        hide();
                                    }
                                });
    }

    private void close() {
        hide();
        if (before != null && before.getScene() == getScene()) {
            before.requestFocus();
        }
    }

    private void hide() {
        watch.unsubscribe();
        watch = Subscription.EMPTY;
        setVisible(false);
        model.close();
    }

    private void pressed(KeyEvent event) {
        var known = true;
        if (TICK.match(event)) {
            chosen().ifPresent(this::tick);
        } else {
            switch (event.getCode()) {
                case ENTER -> chosen().ifPresent(this::choose);
                case ESCAPE -> close();
                case DOWN -> move(1);
                case UP -> move(-1);
                case PAGE_DOWN -> move(MOST_ROWS - 1);
                case PAGE_UP -> move(1 - MOST_ROWS);
                case TAB -> move(event.isShiftDown() ? -1 : 1);
                default -> known = command(event);
            }
        }
        if (known) {
            event.consume();
        }
    }

    /// The keys of commands go on working: the palette makes way.
    private boolean command(KeyEvent event) {
        var command = model.commands().stream().filter(each -> has(each, event)).findFirst();
        command.ifPresent(
                each -> {
                    close();
                    if (!each.id().equals(Choices.PALETTE)) {
                        each.run().run();
                    }
                });
        return command.isPresent();
    }

    private static boolean has(Command command, KeyEvent event) {
        return command.ready().getValue()
                && command.keys()
                        .filter(keys -> KeyCombination.valueOf(keys).match(event))
                        .isPresent();
    }

    private void move(int by) {
        var rows = model.found().size();
        if (rows > 0) {
            var next = list.getSelectionModel().getSelectedIndex() + by;
            var at = Math.abs(by) == 1 ? Math.floorMod(next, rows) : Math.clamp(next, 0, rows - 1);
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - MOST_ROWS / 2));
        }
    }

    private Optional<Choice> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void choose(Choice choice) {
        close();
        model.choose(choice);
    }

    /// A skill is ticked and the palette stays, for the next one; anything else is chosen.
    private void tick(Choice choice) {
        if (choice.kind() == Kind.SKILL) {
            model.tick(choice);
        } else {
            choose(choice);
        }
    }
}
