// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.detail;

import dev.cairn.progress.Event;
import dev.cairn.progress.SkillHistory;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Places.Place;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Derived;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.ui.common.WebAddress;
import dev.cairn.workspace.Snapshot;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// State and verbs of the detail of one skill.
public final class DetailModel {
    private final Changes changes;
    private final Consumer<URI> browser;
    private final TreeGuide tree;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<SkillDetail> detail = new ReadOnlyObjectWrapper<>();
    private final Derived<SkillHistory> history;

    /// Notes that are not recorded yet, or could not be: shown again, and tried again.
    private final Map<SkillId, String> drafts = new HashMap<>();

    /// @param browser opens an address
    /// @param zone where days begin
    public DetailModel(
            Changes changes, TaskRunner tasks, Consumer<URI> browser, TreeGuide tree, ZoneId zone) {
        this.changes = changes;
        this.browser = browser;
        this.tree = tree;
        this.zone = zone;
        history = new Derived<>(changes.snapshot(), tasks, this::history);
        tree.selected()
                .subscribe(
                        _ -> {
                            showDetail();
                            history.refresh();
                        });
        changes.snapshot().subscribe(_ -> showDetail());
    }

    private SkillHistory history(Snapshot snapshot) {
        var skill = tree.selected().get();
        return skill == null ? null : SkillHistory.of(skill, snapshot.progress(), zone);
    }

    private void showDetail() {
        detail.set(
                Optional.ofNullable(tree.selected().get())
                        .flatMap(skill -> SkillDetail.of(skill, changes.snapshot().get()))
                        .orElse(null));
    }

    /// Null while no skill is chosen.
    ReadOnlyObjectProperty<SkillDetail> detail() {
        return detail.getReadOnlyProperty();
    }

    /// May still be that of another skill, or null.
    ReadOnlyObjectProperty<SkillHistory> history() {
        return history.value();
    }

    /// Grows when a change could not be made.
    ReadOnlyIntegerProperty refusals() {
        return changes.refusals();
    }

    ZoneId zone() {
        return zone;
    }

    void show(SkillId skill) {
        tree.show(skill);
    }

    void reveal(RoadmapId roadmap) {
        tree.show(roadmap);
    }

    void reveal(Place place) {
        tree.show(place);
    }

    void showBefore() {
        Optional.ofNullable(detail.get())
                .flatMap(SkillDetail::before)
                .ifPresent(skill -> show(skill.id()));
    }

    void showAfter() {
        Optional.ofNullable(detail.get())
                .flatMap(SkillDetail::after)
                .ifPresent(skill -> show(skill.id()));
    }

    void setStatus(SkillId skill, Status status) {
        changes.setStatus(skill, status);
    }

    void setCheck(SkillId skill, String check, boolean ticked) {
        changes.apply(List.of(new Event.CheckSet(skill, check, ticked)));
    }

    void setRead(SkillId skill, String address, boolean read) {
        changes.apply(List.of(new Event.ResourceSet(skill, address, read)));
    }

    /// Records the note without a word. Until that is done it is kept as a draft.
    void writeNote(SkillId skill, String text) {
        drafts.put(skill, text);
        changes.applyQuietly(
                List.of(new Event.NoteSet(skill, text.strip())), () -> drafts.remove(skill, text));
    }

    /// The note of a skill that is not recorded yet.
    Optional<String> draft(SkillId skill) {
        return Optional.ofNullable(drafts.get(skill));
    }

    /// The notes that are not recorded yet.
    public Map<SkillId, String> drafts() {
        return Map.copyOf(drafts);
    }

    /// Goes on with notes that were not recorded elsewhere. To be called before a skill is chosen.
    public void resume(Map<SkillId, String> others) {
        drafts.putAll(others);
    }

    /// Adds proof of a skill.
    ///
    /// @return whether the text is a web address or a file that is there
    boolean addProof(SkillId skill, String link) {
        var text = link.strip();
        var isWeb = WebAddress.of(text).isPresent();
        if (!isWeb && !isFile(text)) {
            return false;
        }
        var proof = isWeb ? text : Path.of(text).toAbsolutePath().toString();
        changes.apply(List.of(new Event.ProofSet(skill, proof, true)));
        return true;
    }

    void removeProof(SkillId skill, String link) {
        changes.apply(List.of(new Event.ProofSet(skill, link, false)));
    }

    /// Opens a web address; anything else stays closed.
    void open(URI address) {
        WebAddress.of(address).ifPresent(browser);
    }

    void openProof(String link) {
        WebAddress.of(link)
                .or(() -> isFile(link) ? Optional.of(Path.of(link).toUri()) : Optional.empty())
                .ifPresent(browser);
    }

    private static boolean isFile(String text) {
        try {
            return !text.isBlank() && Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException _) {
            return false;
        }
    }
}
