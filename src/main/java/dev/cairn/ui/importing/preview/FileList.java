// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.preview;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The roadmaps of a folder or archive, each to be taken or left. Space takes or leaves the chosen
/// one.
final class FileList extends ListView<IncomingModel> {
    private final PreviewModel model;

    FileList(PreviewModel model) {
        this.model = model;
        setId("import-files");
        getStyleClass().add("preview-files");
        setAccessibleText(Texts.of("importing.several"));
        setCellFactory(_ -> new FileCell());
        getItems().setAll(model.files());
        getSelectionModel().select(model.shown().get());
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        file -> {
                            if (file != null) {
                                model.shown().set(file);
                            }
                        });
        model.files().forEach(file -> file.intake().subscribe(_ -> refresh()));
        model.shown().subscribe(getSelectionModel()::select);
        model.ready().subscribe(_ -> refresh());
        setOnKeyPressed(
                event -> {
                    var file = getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.SPACE && file != null) {
                        file.taken().set(!file.taken().get());
                        event.consume();
                    }
                });
    }

    private final class FileCell extends ListCell<IncomingModel> {
        private final CheckBox taken = new CheckBox();
        private final Label title = Labels.wrapping(Labels.body(""));
        private final Label about = Labels.wrapping(Labels.caption(""));
        private final HBox row = new HBox(taken, new VBox(title, about));

        private FileCell() {
            setPrefWidth(0);
            taken.setFocusTraversable(false);
            taken.setOnAction(_ -> getItem().taken().set(taken.isSelected()));
            taken.setMinWidth(USE_PREF_SIZE);
            row.getStyleClass().add("preview-file");
            HBox.setHgrow(row.getChildren().getLast(), Priority.ALWAYS);
        }

        @Override
        protected void updateItem(IncomingModel file, boolean empty) {
            super.updateItem(file, empty);
            if (empty || file == null) {
                setGraphic(null);
                setAccessibleText(null);
                setTooltip(null);
                return;
            }
            var intake = file.intake().get();
            taken.setSelected(file.taken().get());
            taken.setDisable(intake != null && !intake.canImport());
            title.setText(
                    intake == null || intake.title().isEmpty() ? file.name() : intake.title());
            about.setText(about(file));
            setAccessibleText(
                    Texts.of(
                            file.taken().get() ? "importing.file.taken" : "importing.file.left",
                            title.getText(),
                            about.getText()));
            taken.setAccessibleText(getAccessibleText());
            setTooltip(new Tooltip(file.name()));
            setGraphic(row);
        }

        private String about(IncomingModel file) {
            var intake = file.intake().get();
            if (intake == null) {
                return Texts.of("importing.reading");
            }
            if (!intake.canImport()) {
                return Texts.of("importing.problems.count", intake.problems().size());
            }
            return model.twin(file)
                    .map(twin -> Texts.of("importing.twin", twin.name()))
                    .orElseGet(
                            () ->
                                    intake.roadmap()
                                            .map(
                                                    roadmap ->
                                                            Texts.of(
                                                                    "importing.section.skills",
                                                                    roadmap.skills().size()))
                                            .orElse(""));
        }
    }
}
