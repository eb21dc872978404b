// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps;

import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.ui.roadmaps.tree.TreeModel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// State and verbs of the Roadmaps page.
public final class RoadmapsModel {
    private final Changes changes;
    private final Consumer<URI> browser;
    private final ObjectProperty<SkillId> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<SkillDetail> detail = new ReadOnlyObjectWrapper<>();
    private final TreeModel tree;

    /// @param browser opens a web address
    public RoadmapsModel(Changes changes, TaskRunner tasks, Consumer<URI> browser) {
        this.changes = changes;
        this.browser = browser;
        tree = new TreeModel(changes, tasks);
        selected.subscribe(_ -> showDetail());
        changes.snapshot().subscribe(_ -> showDetail());
    }

    public ObjectProperty<SkillId> selected() {
        return selected;
    }

    /// What of the skills the tree shows.
    public TreeModel tree() {
        return tree;
    }

    ReadOnlyObjectProperty<SkillDetail> detail() {
        return detail.getReadOnlyProperty();
    }

    /// Grows when a change could not be made.
    ReadOnlyIntegerProperty refusals() {
        return changes.refusals();
    }

    /// Chooses the skill and clears a search and filters that would hide it.
    public void show(SkillId skill) {
        tree.clear();
        selected.set(skill);
    }

    public void show(RoadmapId roadmap) {
        tree.clear();
        tree.reveal(roadmap);
    }

    void setStatus(SkillId skill, Status status) {
        changes.setStatus(skill, status);
    }

    void setCheck(SkillId skill, String check, boolean ticked) {
        changes.apply(List.of(new Event.CheckSet(skill, check, ticked)));
    }

    /// @param refused called if the note could not be saved
    void writeNote(SkillId skill, String text, Runnable refused) {
        changes.applyQuietly(List.of(new Event.NoteSet(skill, text.strip())), refused);
    }

    /// Adds proof of a skill.
    ///
    /// @return whether the text is a web address or a file that is there
    boolean addProof(SkillId skill, String link) {
        var text = link.strip();
        if (webAddress(text).isEmpty() && !isFile(text)) {
            return false;
        }
        var proof = webAddress(text).isPresent() ? text : Path.of(text).toAbsolutePath().toString();
        changes.apply(List.of(new Event.ProofSet(skill, proof, true)));
        return true;
    }

    void removeProof(SkillId skill, String link) {
        changes.apply(List.of(new Event.ProofSet(skill, link, false)));
    }

    void open(URI address) {
        browser.accept(address);
    }

    void openProof(String link) {
        webAddress(link)
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

    private static Optional<URI> webAddress(String text) {
        try {
            var address = new URI(text);
            return Optional.of(address)
                    .filter(
                            uri ->
                                    uri.getHost() != null
                                            && List.of("http", "https").contains(uri.getScheme()));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private void showDetail() {
        detail.set(
                Optional.ofNullable(selected.get())
                        .flatMap(skill -> SkillDetail.of(skill, changes.snapshot().get()))
                        .orElse(null));
    }
}
