// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;

import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tree of roadmaps, sections and skills: a list of the rows that are unfolded, which stays
/// quick where thousands are.
public final class TreePane extends ListView<TreeLine> {
    private static final PseudoClass SEARCHING = PseudoClass.getPseudoClass("searching");

    private final TreeModel model;
    private final ObjectProperty<SkillId> selected;
    private final Map<String, TreeLine> lines = new HashMap<>();
    private boolean filling;
    private boolean narrowed;

    /// The skill to bring into view as soon as it has a row.
    private SkillId wanted;

    /// The roadmap or section to bring into view as soon as it has a row.
    private TreeModel.Target target;

    /// @param selected the skill that is shown beside the tree
    public TreePane(TreeModel model, ObjectProperty<SkillId> selected) {
        this.model = model;
        this.selected = selected;
        getStyleClass().add("skill-rows");
        setId("skill-tree");
        setAccessibleText(Texts.of("nav.roadmaps"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(_ -> new EntryCell(model));
        new TreeKeys(this, model).install();
        new TreeMenu(this, model).install();
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.rows().subscribe(this::take);
        selected.subscribe(this::want);
        model.revealed().subscribe((TreeModel.Target next) -> reveal(next));
        model.prepare();
    }

    /// The skills that are chosen, each once.
    List<SkillId> chosenSkills() {
        return getSelectionModel().getSelectedItems().stream()
                .filter(line -> line != null && line.entry() instanceof TreeEntry.SkillRow)
                .map(line -> ((TreeEntry.SkillRow) line.entry()).skill().id())
                .distinct()
                .toList();
    }

    /// The row that the keys speak of.
    Optional<TreeEntry> current() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(TreeLine::entry);
    }

    /// Chooses every row that is shown. What is shown beside the tree stays.
    void chooseAll() {
        filling = true;
        getSelectionModel().selectAll();
        filling = false;
    }

    /// Chooses the first skill, for one who comes from the search.
    public void enter() {
        requestFocus();
        if (getSelectionModel().getSelectedIndex() < 0) {
            getItems().stream()
                    .filter(line -> line.entry() instanceof TreeEntry.SkillRow)
                    .findFirst()
                    .ifPresent(line -> choose(line.index()));
        }
    }

    void choose(int index) {
        getSelectionModel().clearAndSelect(index);
        scrollTo(Math.max(0, index - 4));
    }

    private void chosen(TreeLine line) {
        if (!filling && line != null && line.entry() instanceof TreeEntry.SkillRow row) {
            wanted = null;
            selected.set(row.skill().id());
        }
    }

    private void take(List<TreeEntry> rows) {
        var chosen = List.copyOf(getSelectionModel().getSelectedItems());
        int place = getSelectionModel().getSelectedIndex();
        filling = true;
        getItems().forEach(line -> line.setIndex(-1));
        var next = rows.stream().map(this::line).toList();
        for (int index = 0; index < next.size(); index++) {
            next.get(index).setIndex(index);
        }
        replace(next);
        choose(chosen);
        filling = false;
        var tree = model.tree().get();
        pseudoClassStateChanged(SEARCHING, !model.search().get().isBlank());
        if (narrowed && !tree.finding().on()) {
            want(selected.get());
        }
        narrowed = tree != null && tree.finding().on();
        if (target != null) {
            wanted = null;
            revealTarget();
        } else if (wanted != null) {
            reveal();
        } else if (!chosen.isEmpty() && getSelectionModel().isEmpty() && isFocused()) {
            chooseNear(chosen.getFirst(), place);
        }
    }

    private TreeLine line(TreeEntry entry) {
        var line = lines.computeIfAbsent(entry.key(), _ -> new TreeLine());
        line.entryProperty().set(entry);
        return line;
    }

    /// Changes only the stretch that is different, so that the list keeps its place.
    private void replace(List<TreeLine> next) {
        var now = getItems();
        int most = Math.min(now.size(), next.size());
        int head = 0;
        while (head < most && now.get(head) == next.get(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && now.get(now.size() - 1 - tail) == next.get(next.size() - 1 - tail)) {
            tail++;
        }
        if (head + tail < now.size()) {
            now.remove(head, now.size() - tail);
        }
        if (head + tail < next.size()) {
            now.addAll(head, next.subList(head, next.size() - tail));
        }
    }

    /// Chooses again what was chosen, as far as it is there.
    private void choose(List<TreeLine> lines) {
        var indices =
                lines.stream().mapToInt(TreeLine::index).filter(index -> index >= 0).toArray();
        var model = getSelectionModel();
        if (indices.length == 0) {
            model.clearSelection();
        } else if (!lines.equals(model.getSelectedItems())) {
            model.clearSelection();
            model.selectIndices(indices[0], indices);
        }
    }

    /// Where what was chosen is gone: what it was folded into, or what stands there now.
    private void chooseNear(TreeLine gone, int place) {
        var key = gone.entry().key();
        for (int cut = key.lastIndexOf('/'); cut > 0; cut = key.lastIndexOf('/', cut - 1)) {
            var parent = lines.get(key.substring(0, cut));
            if (parent != null
                    && parent.index() >= 0
                    && parent.entry() instanceof TreeEntry.Group group
                    && !group.open()) {
                getSelectionModel().clearAndSelect(parent.index());
                return;
            }
        }
        var items = getItems();
        int from = Math.clamp(place, 0, Math.max(0, items.size() - 1));
        for (int index = from; index < items.size(); index++) {
            if (items.get(index).entry() instanceof TreeEntry.SkillRow) {
                getSelectionModel().clearAndSelect(index);
                return;
            }
        }
        if (!items.isEmpty()) {
            getSelectionModel().clearAndSelect(items.size() - 1);
        }
    }

    private void want(SkillId skill) {
        wanted = skill;
        if (!filling) {
            reveal();
        }
    }

    private void reveal() {
        if (wanted == null) {
            return;
        }
        if (current().filter(row -> isSkill(row, wanted)).isPresent()) {
            wanted = null;
            return;
        }
        // Unfolding brings new rows, which come back here.
        var skill = wanted;
        wanted = null;
        var key = model.open(skill);
        if (key.isEmpty()) {
            wanted = skill;
            return;
        }
        key.map(lines::get).ifPresent(line -> choose(line.index()));
    }

    private void reveal(TreeModel.Target next) {
        target = next;
        revealTarget();
    }

    private void revealTarget() {
        var sought = target;
        if (sought == null) {
            return;
        }
        // Unfolding brings new rows, which come back here.
        target = null;
        var key = model.open(sought);
        if (key.isEmpty()) {
            target = sought;
            return;
        }
        key.map(lines::get)
                .ifPresent(
                        line -> {
                            getSelectionModel().clearAndSelect(line.index());
                            scrollTo(line.index());
                        });
    }

    private static boolean isSkill(TreeEntry entry, SkillId skill) {
        return entry instanceof TreeEntry.SkillRow row && row.skill().id().equals(skill);
    }
}
