// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.detail;

import dev.cairn.roadmap.Resource;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.WebAddress;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.TextLink;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What to learn from. Web addresses open in the browser; anything else is only words. Each is read
/// or not.
final class ResourceList extends VBox {
    /// The kinds that have a word in every language; files may name others.
    private static final Set<String> KINDS =
            Set.of(
                    "article",
                    "book",
                    "course",
                    "docs",
                    "link",
                    "practice",
                    "specification",
                    "tool",
                    "tutorial",
                    "video");

    private final DetailModel model;
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private SkillDetail shown;

    ResourceList(DetailModel model) {
        this.model = model;
        getStyleClass().add("resource-list");
    }

    void show(SkillDetail detail) {
        var same = shown != null && shown.skill().equals(detail.skill());
        shown = detail;
        if (!same) {
            boxes.clear();
            getChildren().setAll(detail.skill().resources().stream().map(this::row).toList());
        }
        boxes.forEach((address, box) -> box.setSelected(detail.record().read().contains(address)));
    }

    private HBox row(Resource resource) {
        var address = resource.url().toString();
        var title = words(resource);
        var about = Labels.wrapping(Labels.caption(about(resource)));
        var column = new VBox(title, about);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMinWidth(0);
        var read = new CheckBox(Texts.of("roadmaps.detail.read"));
        read.setAccessibleText(Texts.of("roadmaps.detail.read.spoken", resource.title()));
        read.setMinWidth(USE_PREF_SIZE);
        read.getStyleClass().add("read-box");
        read.setOnAction(_ -> model.setRead(shown.skill().id(), address, read.isSelected()));
        boxes.put(address, read);
        var row = new HBox(column, read);
        row.getStyleClass().add("resource-row");
        return row;
    }

    private TextFlow words(Resource resource) {
        return new TextFlow(
                WebAddress.of(resource.url())
                        .<Text>map(
                                address ->
                                        new TextLink(resource.title(), () -> model.open(address)))
                        .orElseGet(
                                () -> {
                                    var text = new Text(resource.title());
                                    text.getStyleClass().add("plain-text");
                                    return text;
                                }));
    }

    private static String kind(String word) {
        return KINDS.contains(word) ? Texts.of("roadmaps.detail.kind." + word) : word;
    }

    /// The kind, and where it leads: the host, or the whole of an address that cannot be opened.
    private static String about(Resource resource) {
        return Texts.of(
                "roadmaps.detail.resource",
                kind(resource.kind()),
                WebAddress.of(resource.url())
                        .map(address -> address.getHost().replaceFirst("^www\\.", ""))
                        .orElseGet(resource.url()::toString));
    }
}
