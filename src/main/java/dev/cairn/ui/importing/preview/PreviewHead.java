// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.preview;

import dev.cairn.format.Importer;
import dev.cairn.format.Intake;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.Words;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What would come in, in figures, and as what the file is read.
final class PreviewHead extends VBox {
    private final PreviewModel model;
    private final Label title = Labels.wrapping(Labels.section(""));
    private final Label about = Labels.wrapping(Labels.caption(""));
    private final FlowPane counts = new FlowPane();
    private final ComboBox<Optional<String>> format = new ComboBox<>();
    private final Label as = Labels.caption("");
    private boolean showing;

    PreviewHead(PreviewModel model) {
        this.model = model;
        getStyleClass().add("preview-head");
        title.setId("import-name");
        counts.setId("import-counts");
        counts.getStyleClass().add("preview-counts");
        var words = new VBox(title, about);
        words.getStyleClass().add("preview-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        as.setLabelFor(format);
        format.setId("import-format");
        format.setAccessibleText(Texts.of("importing.as"));
        format.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<String> id) {
                        return id == null ? "" : words(id);
                    }

                    @Override
                    public Optional<String> fromString(String text) {
                        throw new UnsupportedOperationException("nothing is typed here");
                    }
                });
        format.setButtonCell(new FormatCell());
        format.valueProperty()
                .subscribe(
                        (_, chosen) -> {
                            if (!showing && chosen != null) {
                                model.shown().get().readAs(chosen);
                            }
                        });
        var choice = new VBox(as, format);
        choice.getStyleClass().add("preview-format");
        var line = new HBox(words, choice);
        line.getStyleClass().add("preview-title");
        getChildren().addAll(line, counts);
    }

    private String words(Optional<String> id) {
        return id.isPresent() ? name(id) : Texts.of("importing.as.recognised", name(id));
    }

    private String name(Optional<String> id) {
        return id.map(Importer::name)
                .or(() -> model.shown().get().recognised())
                .map(name -> name.in(Words.now()))
                .orElse("");
    }

    /// Says the name alone, since the label says how it was found.
    private final class FormatCell extends ListCell<Optional<String>> {
        @Override
        protected void updateItem(Optional<String> id, boolean empty) {
            super.updateItem(id, empty);
            setText(empty || id == null ? null : name(id));
            setTooltip(getText() == null ? null : new Tooltip(getText()));
        }
    }

    void show(IncomingModel file) {
        var intake = file.intake().get();
        showing = true;
        var choices = new ArrayList<Optional<String>>();
        choices.add(Optional.empty());
        Importer.formats().forEach(id -> choices.add(Optional.of(id)));
        if (format.getValue() == null || !format.getItems().equals(choices)) {
            format.getItems().setAll(choices);
        }
        format.setValue(null);
        format.setValue(file.format());
        as.setText(Texts.of(file.format().isPresent() ? "importing.as" : "importing.as.looks"));
        showing = false;
        title.setText(
                intake.canImport()
                        ? intake.title().isEmpty() ? file.name() : intake.title()
                        : Texts.of("importing.refused", file.name()));
        about.setText(about(file, intake));
        counts.getChildren().setAll(counts(file, intake).stream().map(PreviewHead::count).toList());
        counts.setVisible(!counts.getChildren().isEmpty());
        counts.setManaged(!counts.getChildren().isEmpty());
    }

    private String about(IncomingModel file, Intake intake) {
        if (!intake.canImport()) {
            return Texts.of("importing.refused.why", intake.problems().size());
        }
        return model.replaced(intake)
                .map(old -> Texts.of("importing.newer", file.name(), old.title()))
                .orElse(file.name());
    }

    private static Label count(String text) {
        var label = Labels.styled(text, "preview-count");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static List<String> counts(IncomingModel file, Intake intake) {
        if (!intake.canImport() || intake.rule().isPresent()) {
            return List.of();
        }
        var said = new ArrayList<String>();
        intake.roadmap()
                .ifPresent(
                        roadmap -> {
                            said.add(
                                    Texts.of(
                                            "importing.count.sections", roadmap.sections().size()));
                            said.add(Texts.of("importing.count.skills", roadmap.skills().size()));
                        });
        add(said, "importing.count.known", intake.matched().size());
        add(said, "importing.count.ticks", intake.ticks().size());
        add(said, "importing.count.open", file.open());
        add(said, "importing.count.repairs", intake.repairs().size());
        add(said, "importing.count.problems", intake.problems().size());
        return said;
    }

    private static void add(List<String> said, String key, long count) {
        if (count > 0) {
            said.add(Texts.of(key, count));
        }
    }
}
