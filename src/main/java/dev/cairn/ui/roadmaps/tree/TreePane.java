// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;
import dev.cairn.workspace.filter.SkillFilter;

import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The tree of roadmaps, sections and skills: a list of the rows that are unfolded, which stays
/// quick where thousands are.
public final class TreePane extends ListView<TreeLine> {
    private static final PseudoClass SEARCHING = PseudoClass.getPseudoClass("searching");

    private final TreeModel model;
    private final ObjectProperty<SkillId> selected;
    private final TreeLines lines = new TreeLines(getItems());
    private boolean filling;
    private boolean narrowed;
    private String searched = "";
    private SkillFilter filtered = SkillFilter.NONE;

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

    /// The roadmap that the current row belongs to.
    Optional<RoadmapId> roadmap() {
        return IntStream.iterate(
                        getSelectionModel().getSelectedIndex(),
                        index -> index >= 0 && index < getItems().size(),
                        index -> index - 1)
                .mapToObj(index -> getItems().get(index).entry())
                .filter(TreeEntry.RoadmapRow.class::isInstance)
                .map(row -> ((TreeEntry.RoadmapRow) row).roadmap())
                .findFirst();
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
        toTopOfNewFinds();
        lines.show(rows);
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

    /// What is newly found is read from the top.
    private void toTopOfNewFinds() {
        var search = model.search().get();
        var filter = model.filter().get();
        if (!search.equals(searched) || !filter.equals(filtered)) {
            searched = search;
            filtered = filter;
            scrollTo(0);
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
        var folded = foldedOver(gone.entry().key());
        if (folded.isPresent()) {
            getSelectionModel().clearAndSelect(folded.get().index());
            return;
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

    private Optional<TreeLine> foldedOver(String key) {
        return Stream.iterate(parent(key), above -> !above.isEmpty(), TreePane::parent)
                .flatMap(above -> lines.find(above).stream())
                .filter(line -> line.entry() instanceof TreeEntry.Group group && !group.open())
                .findFirst();
    }

    private static String parent(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf('/')));
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
        key.flatMap(lines::find).ifPresent(line -> choose(line.index()));
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
        key.flatMap(lines::find)
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
