// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.preview;

import dev.cairn.roadmap.Section;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.WithinScreen;
import dev.cairn.ui.common.control.EscapeCloses;
import dev.cairn.ui.common.control.TextCell;

import javafx.application.Platform;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Asks for the section that skills go to: one that is there, or a new one of the name written.
final class SectionChoice extends Dialog<SectionChoice.Target> {
    /// @param index counted from 0; below 0: a new section
    record Target(int index, String title) {
        boolean isNew() {
            return index < 0;
        }
    }

    private final TextField words = new TextField();
    private final ListView<Target> list = new ListView<>();
    private final List<Target> sections;

    SectionChoice(List<Section> sections, int skills) {
        this.sections =
                IntStream.range(0, sections.size())
                        .mapToObj(index -> new Target(index, sections.get(index).title()))
                        .toList();
        setTitle(Texts.of("importing.move.title"));
        setHeaderText(Texts.of("importing.move.question", skills));
        words.setId("import-move-words");
        words.setPromptText(Texts.of("importing.move.words"));
        words.setAccessibleText(Texts.of("importing.move.words"));
        words.textProperty().subscribe(_ -> fill());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("import-move-list");
        list.setAccessibleText(Texts.of("importing.move.title"));
        list.setCellFactory(_ -> new TextCell<>(SectionChoice::shown));
        VBox.setVgrow(list, Priority.ALWAYS);
        var content = new VBox(words, list);
        content.getStyleClass().add("move-choice");
        var pane = getDialogPane();
        pane.setId("import-move");
        pane.setContent(content);
        pane.getStyleClass().add("move-dialog");
        setResizable(true);
        WithinScreen.keep(this);
        EscapeCloses.in(this);
        var move = new ButtonType(Texts.of("importing.move.do"), ButtonData.OK_DONE);
        pane.getButtonTypes()
                .setAll(move, new ButtonType(Texts.of("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        var button = pane.lookupButton(move);
        button.setId("import-move-do");
        button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        setResultConverter(
                pressed -> pressed == move ? list.getSelectionModel().getSelectedItem() : null);
        list.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2
                            && list.getSelectionModel().getSelectedItem() != null) {
                        setResult(list.getSelectionModel().getSelectedItem());
                        close();
                    }
                });
        // One that is waited for gives the focus to its button only later.
        setOnShown(_ -> Platform.runLater(words::requestFocus));
    }

    private void fill() {
        var wanted = words.getText().strip();
        var found =
                sections.stream()
                        .filter(target -> lower(target.title()).contains(lower(wanted)))
                        .toList();
        var isThere = found.stream().anyMatch(target -> target.title().equals(wanted));
        list.getItems()
                .setAll(
                        wanted.isEmpty() || isThere
                                ? found
                                : Stream.concat(found.stream(), Stream.of(new Target(-1, wanted)))
                                        .toList());
        list.getSelectionModel().selectFirst();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (step != 0) {
            int index = list.getSelectionModel().getSelectedIndex() + step;
            if (index >= 0 && index < list.getItems().size()) {
                list.getSelectionModel().clearAndSelect(index);
                list.scrollTo(Math.max(0, index - 2));
            }
            event.consume();
        }
    }

    private static String shown(Target target) {
        return target.isNew() ? Texts.of("importing.move.new", target.title()) : target.title();
    }
}
