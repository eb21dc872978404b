// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.reporting;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.report.file.ReportFormat;
import dev.cairn.report.options.Form;
import dev.cairn.report.options.Paper;
import dev.cairn.report.options.Part;
import dev.cairn.report.options.Period;
import dev.cairn.report.options.ReportOptions;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.common.Texts;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// All that can be chosen of a report.
final class ReportChoices extends VBox {
    private final ExportModel model;

    ReportChoices(ExportModel model) {
        this.model = model;
        getStyleClass().add("report-choices");
        var now = model.options().get();
        var name = new TextField(now.name());
        name.setId("export-name");
        name.setPromptText(Texts.of("reporting.name.none"));
        name.setOnAction(_ -> model.change(asked -> asked.withName(name.getText())));
        name.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                model.change(asked -> asked.withName(name.getText()));
                            }
                        });
        getChildren()
                .setAll(
                        row(
                                "reporting.format",
                                box(
                                        "format",
                                        List.of(ReportFormat.values()),
                                        model.format().get(),
                                        format -> Texts.of("reporting.format." + format.ending()),
                                        model::setFormat)),
                        row(
                                "reporting.form",
                                box(
                                        "form",
                                        List.of(Form.values()),
                                        now.form(),
                                        form -> Texts.of("reporting.form." + form.word()),
                                        form -> model.change(asked -> asked.withForm(form)))),
                        row("reporting.path", path(now)),
                        row("reporting.name", name),
                        parts(now),
                        row("reporting.roadmaps", roadmaps()),
                        row("reporting.period", period()),
                        notes(now),
                        row(
                                "reporting.language",
                                box(
                                        "language",
                                        List.of(Locale.ENGLISH, Locale.GERMAN),
                                        now.language().getLanguage().equals("de")
                                                ? Locale.GERMAN
                                                : Locale.ENGLISH,
                                        language -> language.getDisplayLanguage(language),
                                        language ->
                                                model.change(
                                                        asked -> asked.withLanguage(language)))),
                        row(
                                "reporting.paper",
                                box(
                                        "paper",
                                        List.of(Paper.values()),
                                        now.paper(),
                                        paper -> Texts.of("reporting.paper." + paper.word()),
                                        paper -> model.change(asked -> asked.withPaper(paper)))));
    }

    private Node path(ReportOptions now) {
        var paths = new ArrayList<Optional<PathId>>();
        paths.add(Optional.empty());
        model.paths().stream().map(CareerPath::id).map(Optional::of).forEach(paths::add);
        var box =
                box(
                        "path",
                        paths,
                        now.path(),
                        path -> path.map(this::title).orElse(Texts.of("reporting.path.all")),
                        path -> model.change(asked -> asked.withPath(path)));
        // An application is for one path: the model chooses one where none is.
        model.options().subscribe(asked -> box.setValue(asked.path()));
        return box;
    }

    private String title(PathId path) {
        return model.paths().stream()
                .filter(each -> each.id().equals(path))
                .map(CareerPath::title)
                .findFirst()
                .orElse(path.value());
    }

    private Node parts(ReportOptions now) {
        var all = new VBox();
        all.getStyleClass().add("report-parts");
        for (var part : Part.values()) {
            var check = new CheckBox(Texts.of("reporting.part." + part.word()));
            check.setId("export-part-" + part.word());
            check.setSelected(now.has(part));
            check.setWrapText(true);
            check.selectedProperty()
                    .subscribe(
                            (_, on) ->
                                    model.change(
                                            asked -> {
                                                var parts = EnumSet.noneOf(Part.class);
                                                parts.addAll(asked.parts());
                                                if (on) {
                                                    parts.add(part);
                                                } else {
                                                    parts.remove(part);
                                                }
                                                return asked.withParts(parts);
                                            }));
            all.getChildren().add(check);
        }
        model.options().subscribe(asked -> all.setDisable(asked.isApplication()));
        return all;
    }

    private Node roadmaps() {
        var menu = new MenuButton(Texts.of("reporting.roadmaps.all"));
        menu.setId("export-roadmaps");
        menu.setMaxWidth(Double.MAX_VALUE);
        for (var roadmap : model.roadmaps()) {
            var item = new CheckMenuItem(roadmap.title());
            item.setMnemonicParsing(false);
            item.selectedProperty()
                    .subscribe(
                            (_, on) ->
                                    model.change(
                                            asked -> {
                                                var chosen =
                                                        new LinkedHashSet<RoadmapId>(
                                                                asked.roadmaps());
                                                if (on) {
                                                    chosen.add(roadmap.id());
                                                } else {
                                                    chosen.remove(roadmap.id());
                                                }
                                                return asked.withRoadmaps(chosen);
                                            }));
            menu.getItems().add(item);
        }
        model.options()
                .subscribe(
                        asked ->
                                menu.setText(
                                        asked.roadmaps().isEmpty()
                                                ? Texts.of("reporting.roadmaps.all")
                                                : Texts.of(
                                                        "reporting.roadmaps.some",
                                                        asked.roadmaps().size())));
        return menu;
    }

    private Node period() {
        var from = date("from");
        var until = date("until");
        Runnable take =
                () -> {
                    var since = from.getValue();
                    var to = until.getValue() == null ? model.today() : until.getValue();
                    model.change(
                            asked ->
                                    asked.withPeriod(
                                            since == null || to.isBefore(since)
                                                    ? Optional.empty()
                                                    : Optional.of(new Period(since, to))));
                };
        from.valueProperty().subscribe((_, _) -> take.run());
        until.valueProperty().subscribe((_, _) -> take.run());
        var both = new HBox(from, until);
        both.getStyleClass().add("report-period");
        return both;
    }

    private static DatePicker date(String which) {
        var date = new DatePicker();
        date.setId("export-" + which);
        date.setPromptText(Texts.of("reporting.period." + which));
        date.setAccessibleText(Texts.of("reporting.period." + which));
        date.setMinWidth(0);
        HBox.setHgrow(date, Priority.ALWAYS);
        return date;
    }

    private Node notes(ReportOptions now) {
        var notes = new CheckBox(Texts.of("reporting.notes"));
        notes.setId("export-notes");
        notes.setWrapText(true);
        notes.setSelected(now.notes());
        notes.selectedProperty().subscribe((_, on) -> model.change(asked -> asked.withNotes(on)));
        return notes;
    }

    private static <T> ComboBox<T> box(
            String id, List<T> values, T now, Function<T, String> words, Consumer<T> take) {
        var box = new ComboBox<T>();
        box.setId("export-" + id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("nothing is typed here");
                    }
                });
        box.getItems().setAll(values);
        box.setValue(now);
        box.valueProperty()
                .subscribe(
                        (_, value) -> {
                            if (value != null) {
                                take.accept(value);
                            }
                        });
        return box;
    }

    private static Node row(String key, Node control) {
        var label = new Label(Texts.of(key));
        label.setLabelFor(control);
        var row = new VBox(label, control);
        row.getStyleClass().add("report-row");
        return row;
    }
}
