// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.preview;

import dev.cairn.format.Arrival;
import dev.cairn.format.Intake;
import dev.cairn.format.draft.Text;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Section;
import dev.cairn.roadmap.SkillId;
import dev.cairn.text.Message;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One roadmap of what was handed over: how it is read, and what was changed in the preview. All of
/// that is kept when it is read anew.
public final class IncomingModel {
    private static final String TABLE = "csv";

    private final Arrival arrival;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Intake> intake = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper moved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper decisions = new ReadOnlyIntegerWrapper();
    private final BooleanProperty taken = new SimpleBooleanProperty();
    private final Deque<Move> moves = new ArrayDeque<>();
    private final Map<SkillId, SkillId> decided = new HashMap<>();
    private Optional<String> format = Optional.empty();
    private Optional<Message> recognised = Optional.empty();
    private Optional<ColumnRoles> columns = Optional.empty();
    private boolean isTable;
    private Intake read;

    /// @param changed called when it is to be read anew
    IncomingModel(Arrival arrival, boolean taken, Runnable changed) {
        this.arrival = arrival;
        this.changed = changed;
        this.taken.set(taken);
        this.taken.subscribe((_, _) -> changed.run());
    }

    /// The file's name, which may begin with folders; empty where there is none.
    public String name() {
        return arrival.file().map(Text::name).orElse("");
    }

    /// What a file of those that were handed over holds.
    public Optional<String> text(String file) {
        return Stream.concat(arrival.file().stream(), arrival.beside().stream())
                .filter(text -> text.name().equals(file))
                .map(Text::text)
                .findFirst();
    }

    Arrival arrival() {
        return arrival;
    }

    /// What would come in; null until it is read.
    public ReadOnlyObjectProperty<Intake> intake() {
        return intake.getReadOnlyProperty();
    }

    /// Whether the learner wants it.
    public BooleanProperty taken() {
        return taken;
    }

    boolean canBeTaken() {
        return taken.get() && intake.get() != null && intake.get().canImport();
    }

    /// What the file looks like, whatever it is read as.
    public Optional<Message> recognised() {
        return recognised;
    }

    public Optional<String> format() {
        return format;
    }

    /// @param other as which the file is read; none: as what it looks like
    public void readAs(Optional<String> other) {
        if (!format.equals(other)) {
            format = other;
            changed.run();
        }
    }

    /// What the columns are taken for; none where it is not read as a table.
    public Optional<ColumnRoles> columns() {
        return isTable ? columns : Optional.empty();
    }

    public void setRole(int column, Optional<String> role) {
        columns.map(now -> now.with(column, role))
                .filter(next -> !next.equals(columns.get()))
                .ifPresent(
                        next -> {
                            columns = Optional.of(next);
                            changed.run();
                        });
    }

    /// How it is read now; made on the FX thread, used in the background.
    Reading reading() {
        return new Reading(arrival, format, columns);
    }

    /// @param columns what they are taken for; made once, with the first reading as a table
    void show(Reading.Result result) {
        read = result.intake();
        if (format.isEmpty()) {
            recognised = Optional.of(read.format());
        }
        isTable = format.map(TABLE::equals).orElseGet(() -> Reading.looksLikeTable(read));
        columns = columns.or(result::columns);
        fold();
    }

    private void fold() {
        var now = read;
        for (var move : moves) {
            now = move.of(now);
        }
        moved.set(!moves.isEmpty());
        intake.set(now);
    }

    public List<Section> sections() {
        return Optional.ofNullable(intake.get())
                .flatMap(Intake::roadmap)
                .map(Roadmap::sections)
                .orElse(List.of());
    }

    /// Moves skills to the end of a section, counted from 0.
    public void move(Set<SkillId> skills, int section) {
        move(new Move(Set.copyOf(skills), section, sections().get(section).title()));
    }

    /// Moves skills to a section of their own at the end; to that of the same name, if there is
    /// one.
    public void moveToNew(Set<SkillId> skills, String section) {
        if (!section.isBlank()) {
            move(new Move(Set.copyOf(skills), -1, section.strip()));
        }
    }

    private void move(Move move) {
        if (!move.of(intake.get()).equals(intake.get())) {
            moves.addLast(move);
            fold();
        }
    }

    /// Whether something was moved.
    public ReadOnlyBooleanProperty moved() {
        return moved.getReadOnlyProperty();
    }

    public void undoMove() {
        if (moves.pollLast() != null) {
            fold();
        }
    }

    /// @param as the skill that it is; none: that is left for later
    public void decide(SkillId skill, Optional<SkillId> as) {
        as.ifPresentOrElse(found -> decided.put(skill, found), () -> decided.remove(skill));
        decisions.set(decisions.get() + 1);
    }

    public Optional<SkillId> decided(SkillId skill) {
        return Optional.ofNullable(decided.get(skill));
    }

    /// Grows with each decision.
    public ReadOnlyIntegerProperty decisions() {
        return decisions.getReadOnlyProperty();
    }

    /// How many doubts are left open.
    public long open() {
        return intake.get().review().stream()
                .filter(doubt -> !decided.containsKey(doubt.skill()))
                .count();
    }

    /// What comes in, with all that was changed.
    Intake result() {
        var answers = new HashMap<>(decided);
        var asked = new HashSet<SkillId>();
        intake.get().review().forEach(doubt -> asked.add(doubt.skill()));
        answers.keySet().retainAll(asked);
        return intake.get().deciding(answers);
    }
}
