// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.editing.draft.Fields.Link;
import dev.cairn.ui.editing.draft.Finding.Field;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The resources of a skill, one below the other.
final class LinkTable {
    private final SkillForm form;
    private final VBox rows = new VBox();
    private final Button add = new Button(Texts.of("editing.link.add"));
    private final VBox box;

    LinkTable(SkillForm form) {
        this.form = form;
        rows.getStyleClass().add("edit-needs");
        add.setOnAction(
                _ -> {
                    put(form.fields().links().size(), Link.EMPTY, null);
                    rows.getChildren().getLast().requestFocus();
                });
        var label = Labels.caption(Texts.of("editing.links"));
        box = form.box(Field.LINKS, this::wrong, label, rows, add);
        form.onRefresh(this::show);
    }

    VBox box() {
        return box;
    }

    /// Where one mends what is wrong.
    private Node wrong() {
        return rows.getChildren().stream()
                .map(Row.class::cast)
                .filter(row -> row.link().isWrong())
                .<Node>map(row -> row.fields.getLast())
                .findFirst()
                .orElse(add);
    }

    private void show() {
        var count = form.fields().links().size();
        if (rows.getChildren().size() != count) {
            rows.getChildren().clear();
            for (int index = 0; index < count; index++) {
                rows.getChildren().add(row(index));
            }
        }
        rows.getChildren().forEach(row -> ((Row) row).show());
    }

    private void put(int index, Link link, String field) {
        form.change(
                field == null ? null : field + index,
                fields -> {
                    var links = new ArrayList<>(fields.links());
                    if (index < links.size()) {
                        links.set(index, link);
                    } else {
                        links.add(link);
                    }
                    return fields.withLinks(links);
                });
    }

    private void remove(int index) {
        form.change(
                null,
                fields -> {
                    var links = new ArrayList<>(fields.links());
                    links.remove(index);
                    return fields.withLinks(links);
                });
    }

    private Node row(int index) {
        return new Row(index);
    }

    private final class Row extends VBox {
        private final int index;
        private final List<TextField> fields = new ArrayList<>();
        private final List<Runnable> shown = new ArrayList<>();
        private boolean filling;

        Row(int index) {
            this.index = index;
            var title =
                    field(
                            "editing.link.title",
                            "editing.link.title.spoken",
                            Link::title,
                            (l, text) -> new Link(text, l.url(), l.kind()));
            var kind =
                    field(
                            "editing.link.kind",
                            "editing.link.kind.spoken",
                            Link::kind,
                            (l, text) -> new Link(l.title(), l.url(), text));
            kind.getStyleClass().add("edit-kind");
            var url =
                    field(
                            "editing.link.url",
                            "editing.link.url.spoken",
                            Link::url,
                            (l, text) -> new Link(l.title(), text, l.kind()));
            HBox.setHgrow(title, Priority.ALWAYS);
            var remove =
                    SkillForm.remove(
                            Texts.of("editing.link", index + 1),
                            () -> LinkTable.this.remove(index));
            var first = new HBox(title, kind, remove);
            first.getStyleClass().add("edit-row");
            getChildren().addAll(first, url);
            getStyleClass().add("edit-link");
        }

        @Override
        public void requestFocus() {
            fields.getFirst().requestFocus();
        }

        private TextField field(
                String prompt,
                String spoken,
                Function<Link, String> now,
                BiFunction<Link, String, Link> with) {
            var field = new TextField();
            field.setPromptText(Texts.of(prompt));
            field.setAccessibleText(Texts.of(spoken, index + 1));
            field.textProperty()
                    .subscribe(
                            (_, text) -> {
                                if (!filling) {
                                    put(index, with.apply(link(), text), prompt);
                                }
                            });
            fields.add(field);
            shown.add(
                    () -> {
                        if (!now.apply(link()).equals(field.getText())) {
                            field.setText(now.apply(link()));
                        }
                    });
            return field;
        }

        private Link link() {
            return form.fields().links().get(index);
        }

        void show() {
            filling = true;
            shown.forEach(Runnable::run);
            filling = false;
        }
    }
}
