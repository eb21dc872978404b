// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps;

import dev.cairn.progress.Status;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;

import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The tree of roadmaps, sections and skills. Space ticks; d, l, s and t set the status.
final class TreePane extends TreeView<TreeEntry> {
    private final RoadmapsModel model;
    private final Set<String> open = new HashSet<>();
    private final Set<String> closed = new HashSet<>();
    private boolean filling;

    TreePane(RoadmapsModel model) {
        this.model = model;
        getStyleClass().add("skill-tree");
        setId("skill-tree");
        setShowRoot(false);
        setAccessibleText(Texts.of("nav.roadmaps"));
        setCellFactory(_ -> new EntryCell(model));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.tree().subscribe(this::fill);
        model.selected().subscribe(_ -> reveal());
        model.revealed().subscribe((RoadmapId roadmap) -> reveal(roadmap));
    }

    private void chosen(TreeItem<TreeEntry> item) {
        if (!filling && item != null && item.getValue() instanceof TreeEntry.SkillRow row) {
            model.selected().set(row.skill().id());
        }
    }

    private void pressed(KeyEvent event) {
        var item = getSelectionModel().getSelectedItem();
        if (item == null
                || !(item.getValue() instanceof TreeEntry.SkillRow row)
                || event.isShortcutDown()
                || event.isAltDown()) {
            return;
        }
        var skill = row.skill().id();
        switch (event.getCode()) {
            case SPACE -> model.toggle(skill);
            case D -> model.setStatus(skill, Status.DONE);
            case L -> model.setStatus(skill, Status.LEARNING);
            case S -> model.setStatus(skill, Status.SKIPPED);
            case T -> model.setStatus(skill, Status.TODO);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Puts new rows in. Where the rows are the same ones, only their values change, so that the
    /// tree keeps its place.
    private void fill(SkillTree tree) {
        if (tree == null) {
            return;
        }
        filling = true;
        var root = getRoot() == null ? new TreeItem<TreeEntry>() : getRoot();
        merge(
                root,
                tree.roadmaps().stream().map(branch -> item(branch, tree.searching())).toList());
        if (getRoot() == null) {
            setRoot(root);
            openFirst(root);
        }
        filling = false;
        reveal();
    }

    private TreeItem<TreeEntry> item(SkillTree.Branch branch, boolean searching) {
        var item = folding(branch.row(), searching, false);
        for (var twig : branch.sections()) {
            var section = folding(twig.row(), searching, true);
            twig.skills().forEach(skill -> section.getChildren().add(new TreeItem<>(skill)));
            item.getChildren().add(section);
        }
        return item;
    }

    private TreeItem<TreeEntry> folding(TreeEntry entry, boolean searching, boolean openAtFirst) {
        var item = new TreeItem<>(entry);
        item.setExpanded(
                searching
                        || openAtFirst && !closed.contains(entry.key())
                        || open.contains(entry.key()));
        item.expandedProperty()
                .subscribe(
                        (_, expanded) -> {
                            if (!model.tree().get().searching()) {
                                (expanded ? open : closed).add(entry.key());
                                (expanded ? closed : open).remove(entry.key());
                            }
                        });
        return item;
    }

    private void merge(TreeItem<TreeEntry> old, List<TreeItem<TreeEntry>> fresh) {
        var before = old.getChildren();
        if (!keys(before).equals(keys(fresh))) {
            var chosen = model.selected().get();
            before.setAll(fresh);
            if (chosen != null) {
                reveal(chosen);
            }
            return;
        }
        for (int index = 0; index < fresh.size(); index++) {
            var item = before.get(index);
            if (!fresh.get(index).getValue().equals(item.getValue())) {
                item.setValue(fresh.get(index).getValue());
            }
            merge(item, List.copyOf(fresh.get(index).getChildren()));
        }
    }

    private static List<String> keys(List<TreeItem<TreeEntry>> items) {
        return items.stream().map(item -> item.getValue().key()).toList();
    }

    /// At the first look the first roadmap that is not finished stands open.
    private static void openFirst(TreeItem<TreeEntry> root) {
        root.getChildren().stream()
                .filter(
                        item ->
                                item.getValue() instanceof TreeEntry.RoadmapRow row
                                        && !row.coverage().isComplete())
                .findFirst()
                .ifPresent(item -> item.setExpanded(true));
    }

    private void reveal() {
        if (model.selected().get() != null) {
            reveal(model.selected().get());
        }
    }

    private void reveal(SkillId skill) {
        var now = getSelectionModel().getSelectedItem();
        if (getRoot() == null || now != null && isSkill(now, skill)) {
            return;
        }
        for (var roadmap : getRoot().getChildren()) {
            for (var section : roadmap.getChildren()) {
                for (var item : section.getChildren()) {
                    if (isSkill(item, skill)) {
                        roadmap.setExpanded(true);
                        section.setExpanded(true);
                        getSelectionModel().select(item);
                        scrollTo(Math.max(0, getRow(item) - 4));
                        return;
                    }
                }
            }
        }
    }

    private void reveal(RoadmapId roadmap) {
        if (roadmap == null || getRoot() == null) {
            return;
        }
        for (var item : getRoot().getChildren()) {
            if (item.getValue().key().equals(roadmap.value())) {
                item.setExpanded(true);
                getSelectionModel().select(item);
                scrollTo(getRow(item));
            }
        }
    }

    private static boolean isSkill(TreeItem<TreeEntry> item, SkillId skill) {
        return item.getValue() instanceof TreeEntry.SkillRow row && row.skill().id().equals(skill);
    }
}
