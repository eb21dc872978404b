// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.markdown;

import dev.cairn.format.table.cell.StatusWords;
import dev.cairn.progress.Status;
import dev.cairn.text.Message;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Understands the cells that say how far a row is, and counts what it does not understand.
final class TableMarks {
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final int NAMED = 3;

    private final Set<String> strange = new LinkedHashSet<>();
    private int strangers;
    private int untitled;

    /// Empty where it is not understood: `Done ✅` is by its word.
    static Optional<Status> of(String cell) {
        var whole = StatusWords.of(cell, false);
        if (whole.isPresent() || cell.isBlank()) {
            return whole;
        }
        var bare = AROUND.matcher(cell.length() > 100 ? "" : cell).replaceAll("").strip();
        return bare.isEmpty()
                ? StatusWords.of(cell.substring(0, cell.offsetByCodePoints(0, 1)), false)
                : StatusWords.of(bare, false);
    }

    Status read(String cell) {
        var status = of(cell);
        if (status.isEmpty()) {
            strangers++;
            if (strange.size() < NAMED) {
                strange.add(cell.length() > 40 ? cell.substring(0, 40) + "…" : cell);
            }
        }
        return status.orElse(Status.TODO);
    }

    void untitled() {
        untitled++;
    }

    List<Message> repairs() {
        var repairs = new ArrayList<Message>();
        if (strangers > 0) {
            repairs.add(
                    Message.of(
                            "repair.markdown.status",
                            strangers,
                            "“" + String.join("”, “", strange) + "”"));
        }
        if (untitled > 0) {
            repairs.add(Message.of("repair.markdown.untitled", untitled));
        }
        return repairs;
    }
}
