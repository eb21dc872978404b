// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.palette;

import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.StatusMark;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;
import java.util.function.Consumer;

/// One line: what it is, its name with the letters that were found, where it is, its keys.
final class ChoiceCell extends ListCell<Choice> {
    private final PaletteModel model;
    private final StackPane icon = new StackPane();
    private final StatusMark mark = new StatusMark();
    private final FontIcon picture = new FontIcon();
    private final MarkedText title = new MarkedText("palette-title");
    private final MarkedText alias = new MarkedText("palette-alias");
    private final Label place = Labels.caption("");
    private final Label kind = Labels.caption("");
    private final Label keys = Labels.styled("", "palette-keys");
    private final HBox row;

    /// @param picked told of the line that is clicked
    ChoiceCell(PaletteModel model, Consumer<Choice> picked) {
        this.model = model;
        getStyleClass().add("palette-row");
        icon.getStyleClass().add("palette-icon");
        place.setMinWidth(0);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        keys.managedProperty().bind(keys.visibleProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row = new HBox(icon, title, alias, place, space, kind, keys);
        row.getStyleClass().add("palette-line");
        setPrefWidth(0);
        setOnMouseClicked(
                _ -> {
                    if (getItem() != null) {
                        picked.accept(getItem());
                    }
                });
    }

    @Override
    protected void updateItem(Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        if (empty || choice == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        icon.getChildren().setAll(icon(choice));
        name(choice, Query.of(model.query().get()));
        place.setText(choice.place());
        kind.setText(kind(choice));
        keys.setText(
                choice.keys()
                        .map(text -> KeyCombination.valueOf(text).getDisplayText())
                        .orElse(""));
        keys.setVisible(choice.keys().isPresent());
        setGraphic(row);
        setAccessibleText(spoken(choice));
    }

    private void name(Choice choice, Query query) {
        title.show(choice.title(), query);
        var other = query.isEmpty() ? Optional.<String>empty() : Ranking.alias(choice, query);
        alias.setVisible(other.isPresent());
        alias.setManaged(other.isPresent());
        other.ifPresent(name -> alias.show(name, query));
    }

    private String kind(Choice choice) {
        var word = Texts.of("palette.kind." + choice.kind().word());
        return model.query().get().isBlank() && model.isRecent(choice)
                ? Texts.of("palette.recent", word)
                : word;
    }

    /// The line in words, for a screen reader.
    String spoken(Choice choice) {
        var words = choice.title() + ", " + kind(choice);
        if (choice.kind() == Kind.SKILL) {
            words += ", " + Texts.of("status." + status(choice).word());
        }
        return choice.keys()
                .map(text -> KeyCombination.valueOf(text).getDisplayText())
                .map((words + ", ")::concat)
                .orElse(words);
    }

    private Node icon(Choice choice) {
        if (choice.kind() == Kind.SKILL) {
            var progress = model.snapshot().get().progress();
            var proved = !progress.record(SkillId.of(choice.id())).proofs().isEmpty();
            mark.show(status(choice), proved && status(choice) == Status.DONE);
            return mark;
        }
        picture.setIconCode(picture(choice.kind()));
        return picture;
    }

    private Status status(Choice choice) {
        return model.snapshot().get().progress().status(SkillId.of(choice.id()));
    }

    private static Ikon picture(Kind kind) {
        return switch (kind) {
            case ACTION -> Feather.ZAP;
            case PAGE -> Feather.LAYOUT;
            case ROADMAP -> Feather.LIST;
            case PATH -> Feather.FLAG;
            case SKILL -> Feather.CIRCLE;
        };
    }
}
