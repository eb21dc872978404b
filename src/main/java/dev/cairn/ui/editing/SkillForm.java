// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import dev.cairn.roadmap.Kind;
import dev.cairn.roadmap.Level;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.SkillSearch;
import dev.cairn.ui.editing.draft.Fields;
import dev.cairn.ui.editing.draft.Finding.Field;

import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Every field of one skill that the roadmap itself describes.
final class SkillForm extends TextForm {
    private final RoadmapEditModel model;
    private final int key;

    SkillForm(RoadmapEditModel model, int key) {
        this.model = model;
        this.key = key;
        var drafting = model.drafting();
        line(
                        Field.TITLE,
                        Texts.of("editing.skill.title"),
                        () -> fields().title(),
                        text -> drafting.entitle(key, text))
                .setId("edit-title");
        var id = Labels.caption("");
        onRefresh(
                () ->
                        id.setText(
                                Texts.of(
                                        "editing.id",
                                        model.draft()
                                                .item(key)
                                                .map(item -> item.id().value())
                                                .orElse(""))));
        getChildren().add(id);
        area(
                Field.WHY,
                Texts.of("editing.why"),
                2,
                () -> fields().why(),
                typed("why", Fields::withWhy));
        facts();
        needs();
        lines(
                        Field.CHECKS,
                        Texts.of("editing.checks"),
                        3,
                        () -> fields().checks(),
                        texts -> change("checks", fields -> fields.withChecks(texts)))
                .setId("edit-checks");
        lostTicks();
        lines(
                Field.ALIASES,
                Texts.of("editing.aliases"),
                2,
                () -> fields().aliases(),
                texts -> change("aliases", fields -> fields.withAliases(texts)));
        getChildren().add(new LinkTable(this).box());
    }

    /// While the form goes away, the skill may be gone already.
    Fields fields() {
        return model.draft().item(key).flatMap(item -> item.fields()).orElse(GONE);
    }

    private static final Fields GONE =
            new Fields(
                    "",
                    Kind.SKILL,
                    "",
                    Level.CORE,
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Fields.Unshown.NONE);

    void change(String field, UnaryOperator<Fields> change) {
        model.drafting().change(key, field, change);
    }

    private java.util.function.Consumer<String> typed(
            String field, java.util.function.BiFunction<Fields, String, Fields> with) {
        return text -> change(field, fields -> with.apply(fields, text));
    }

    /// A tick belongs to the words of its check.
    private void lostTicks() {
        var lost = Labels.wrapping(Labels.caption(""));
        lost.setId("edit-lost");
        onRefresh(
                () -> {
                    var ticks = model.lostTicks(key);
                    lost.setText(
                            Texts.of(
                                    "editing.checks.lost",
                                    ticks.size(),
                                    String.join(Texts.of("editing.quoted.and"), ticks)));
                    lost.setVisible(!ticks.isEmpty());
                    lost.setManaged(!ticks.isEmpty());
                });
        getChildren().add(lost);
    }

    private void facts() {
        var hours = hours();
        var row =
                new FlowPane(
                        labelled("editing.level", level()),
                        labelled("editing.hours", hours),
                        project());
        row.setRowValignment(VPos.BOTTOM);
        row.getStyleClass().add("edit-facts");
        getChildren().add(box(Field.HOURS, () -> hours, row));
    }

    private ChoiceBox<Level> level() {
        var box = new ChoiceBox<Level>();
        box.getItems().setAll(Level.values());
        box.setConverter(words(level -> Texts.of("level." + level.word())));
        box.valueProperty()
                .subscribe(
                        (_, level) -> {
                            if (!isFilling() && level != null) {
                                change(null, fields -> fields.withLevel(level));
                            }
                        });
        onRefresh(() -> box.setValue(fields().level()));
        return box;
    }

    private TextField hours() {
        var field = new TextField();
        field.setPromptText("4-6");
        field.getStyleClass().add("edit-hours");
        field.setId("edit-hours");
        bind(field, () -> fields().hours(), typed("hours", Fields::withHours));
        return field;
    }

    private CheckBox project() {
        var box = new CheckBox(Texts.of("editing.project"));
        box.getStyleClass().add("edit-project");
        box.setOnAction(
                _ ->
                        change(
                                null,
                                fields ->
                                        fields.withKind(
                                                box.isSelected() ? Kind.PROJECT : Kind.SKILL)));
        onRefresh(() -> box.setSelected(fields().kind() == Kind.PROJECT));
        return box;
    }

    private static VBox labelled(String textKey, Control control) {
        var label = Labels.caption(Texts.of(textKey));
        label.setLabelFor(control);
        var box = new VBox(label, control);
        box.getStyleClass().add("edit-field");
        return box;
    }

    private static <T> StringConverter<T> words(Function<T, String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("one chooses, never types");
            }
        };
    }

    private void needs() {
        var list = new VBox();
        list.getStyleClass().add("edit-needs");
        onRefresh(
                () -> {
                    var titles = fields().needs().stream().map(model::title).toList();
                    if (!titles.equals(list.getUserData())) {
                        list.setUserData(titles);
                        list.getChildren()
                                .setAll(fields().needs().stream().map(this::need).toList());
                    }
                });
        var search =
                new SkillSearch(
                        Texts.of("editing.needs.search"),
                        words -> {
                            var without = new ArrayList<>(fields().needs());
                            model.draft().item(key).ifPresent(item -> without.add(item.id()));
                            return model.find(words, without);
                        },
                        skill ->
                                change(
                                        null,
                                        fields -> {
                                            var needs = new ArrayList<>(fields.needs());
                                            needs.add(skill);
                                            return fields.withNeeds(needs);
                                        }));
        getChildren()
                .add(
                        box(
                                Field.NEEDS,
                                () -> search,
                                Labels.caption(Texts.of("editing.needs")),
                                list,
                                search));
    }

    private HBox need(SkillId need) {
        var title = Labels.prose(model.title(need));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var remove =
                remove(
                        model.title(need),
                        () ->
                                change(
                                        null,
                                        fields ->
                                                fields.withNeeds(
                                                        fields.needs().stream()
                                                                .filter(each -> !each.equals(need))
                                                                .toList())));
        var row = new HBox(title, remove);
        row.getStyleClass().add("edit-row");
        return row;
    }

    static Button remove(String what, Runnable action) {
        var button = new Button(null, new FontIcon(Feather.X));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setAccessibleText(Texts.of("rules.remove", what));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
