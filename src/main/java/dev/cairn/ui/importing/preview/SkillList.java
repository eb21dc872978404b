// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.preview;

import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;

import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The tree as it will be: sections that fold, and skills that can be moved to another one.
final class SkillList extends ListView<SkillRow> {
    private static final KeyCombination UNDO = KeyCombination.valueOf("shortcut+Z");
    private static final KeyCombination MOVE = KeyCombination.valueOf("shortcut+M");

    /// How far from its edge a dragged skill scrolls the list, and how far at once.
    private static final double EDGE = 40;

    private static final double STEP = 16;

    private final PreviewModel model;
    private final Set<String> folded = new HashSet<>();
    private IncomingModel file;
    private boolean onlyGuessed;
    private Set<SkillId> dragged = Set.of();

    SkillList(PreviewModel model) {
        this.model = model;
        setId("import-skills");
        getStyleClass().add("preview-rows");
        setAccessibleText(Texts.of("importing.tree"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(_ -> new SkillCell(this));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(DragEvent.DRAG_OVER, this::scroll);
        SkillMenu.onto(this);
    }

    void show(IncomingModel next) {
        if (file != next) {
            file = next;
            folded.clear();
        }
        fill();
    }

    void onlyGuessed(boolean only) {
        onlyGuessed = only;
        fill();
    }

    IncomingModel file() {
        return file;
    }

    /// The rows stay where they are, and what was chosen stays chosen.
    void fill() {
        var chosen = chosen();
        var focused = Optional.ofNullable(getFocusModel().getFocusedItem());
        int index = getFocusModel().getFocusedIndex();
        setItems(FXCollections.observableList(SkillRow.of(model, file, folded, onlyGuessed)));
        var rows = getItems();
        if (rows.isEmpty()) {
            return;
        }
        var indexes =
                IntStream.range(0, rows.size())
                        .filter(
                                at ->
                                        rows.get(at) instanceof SkillRow.Leaf leaf
                                                && chosen.contains(leaf.skill()))
                        .toArray();
        getSelectionModel().clearSelection();
        if (indexes.length > 0) {
            getSelectionModel().selectIndices(indexes[0], indexes);
        } else {
            int at =
                    focused.map(row -> heading(row, rows))
                            .filter(found -> found >= 0)
                            .orElse(Math.clamp(index, 0, rows.size() - 1));
            getSelectionModel().select(at);
        }
    }

    private static int heading(SkillRow row, List<SkillRow> rows) {
        return IntStream.range(0, rows.size())
                .filter(
                        at ->
                                rows.get(at) instanceof SkillRow.Heading heading
                                        && row instanceof SkillRow.Heading
                                        && heading.section() == row.section())
                .findFirst()
                .orElse(-1);
    }

    /// The skills that are chosen; of a section, all of it.
    Set<SkillId> chosen() {
        var skills = new LinkedHashSet<SkillId>();
        for (var row : getSelectionModel().getSelectedItems()) {
            if (row instanceof SkillRow.Leaf leaf) {
                skills.add(leaf.skill());
            }
        }
        return skills;
    }

    void fold(SkillRow.Heading heading, boolean open) {
        if (heading.open() != open && !onlyGuessed) {
            if (open) {
                folded.remove(heading.title());
            } else {
                folded.add(heading.title());
            }
            getSelectionModel().clearAndSelect(getItems().indexOf(heading));
            fill();
        }
    }

    void foldAll(boolean open) {
        folded.clear();
        if (!open) {
            file.sections().forEach(section -> folded.add(section.title()));
        }
        fill();
    }

    private Optional<SkillRow> current() {
        return Optional.ofNullable(getFocusModel().getFocusedItem());
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (MOVE.match(event)) {
            chooseSection();
        } else if (UNDO.match(event)) {
            file.undoMove();
        } else if (event.isAltDown() && step != 0) {
            step(step);
        } else if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        } else if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            turn(event.getCode() == KeyCode.RIGHT);
        } else if (current().orElse(null) instanceof SkillRow.Heading heading
                && event.getCode() == KeyCode.SPACE) {
            fold(heading, !heading.open());
        } else {
            return;
        }
        event.consume();
    }

    private void turn(boolean open) {
        switch (current().orElse(null)) {
            case SkillRow.Heading heading -> fold(heading, open);
            case SkillRow.Leaf leaf when !open ->
                    IntStream.range(0, getItems().size())
                            .filter(
                                    at ->
                                            getItems().get(at) instanceof SkillRow.Heading heading
                                                    && heading.section() == leaf.section())
                            .findFirst()
                            .ifPresent(
                                    at -> {
                                        getSelectionModel().clearAndSelect(at);
                                        scrollTo(Math.max(0, at - 2));
                                    });
            case null, default -> {}
        }
    }

    /// To the section above or below.
    private void step(int step) {
        if (current().orElse(null) instanceof SkillRow.Leaf leaf) {
            int section = leaf.section() + step;
            if (section >= 0 && section < file.sections().size()) {
                move(chosen(), section);
            }
        }
    }

    void move(Set<SkillId> skills, int section) {
        folded.remove(file.sections().get(section).title());
        file.move(skills, section);
        follow();
    }

    private void follow() {
        int index = getSelectionModel().getSelectedIndex();
        if (index >= 0) {
            scrollTo(Math.max(0, index - 4));
        }
    }

    void chooseSection() {
        var skills = chosen();
        if (skills.isEmpty() || file.sections().isEmpty()) {
            return;
        }
        var choice = new SectionChoice(file.sections(), skills.size());
        choice.initOwner(getScene().getWindow());
        choice.showAndWait()
                .ifPresent(
                        target -> {
                            if (target.isNew()) {
                                file.moveToNew(skills, target.title());
                                follow();
                            } else {
                                move(skills, target.index());
                            }
                        });
        requestFocus();
    }

    /// Begins to drag a skill; if it is one of those that are chosen, all of them.
    Set<SkillId> drag(SkillRow.Leaf leaf) {
        dragged = chosen().contains(leaf.skill()) ? chosen() : Set.of(leaf.skill());
        return dragged;
    }

    Set<SkillId> dragged() {
        return dragged;
    }

    private void scroll(DragEvent event) {
        var flow = lookup(".virtual-flow");
        if (!dragged.isEmpty() && flow instanceof VirtualFlow<?> rows) {
            double y = sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
            if (y < EDGE) {
                rows.scrollPixels(-STEP);
            } else if (y > getHeight() - EDGE) {
                rows.scrollPixels(STEP);
            }
        }
    }

    /// What is at the place of a row, for a menu that the keys open.
    Optional<SkillCell> cell() {
        return lookupAll(".preview-cell").stream()
                .filter(SkillCell.class::isInstance)
                .map(SkillCell.class::cast)
                .filter(
                        cell ->
                                !cell.isEmpty()
                                        && Objects.equals(cell.getItem(), current().orElse(null)))
                .findFirst();
    }
}
