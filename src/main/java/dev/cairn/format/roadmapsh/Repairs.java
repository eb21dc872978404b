// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh;

import dev.cairn.format.Problem;
import dev.cairn.format.draft.Draft.Outline;
import dev.cairn.format.draft.Limits;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Text;
import dev.cairn.format.roadmapsh.json.Json;
import dev.cairn.text.Message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Collects what was mended, one sentence for each kind.
final class Repairs {
    /// How many lines one sentence names.
    private static final int NAMED = 5;

    private final List<Message> all = new ArrayList<>();

    /// What the file itself has twice: the parser keeps the first.
    static Repairs of(Text file) {
        var repairs = new Repairs();
        var faults = file.faults();
        if (!faults.isEmpty()) {
            repairs.all.add(
                    Message.of(
                            "repair.roadmap-sh.faults",
                            faults.size(),
                            faults.getFirst().line(),
                            faults.getFirst().message()));
        }
        return repairs;
    }

    void add(String key, Object... arguments) {
        all.add(Message.of(key, arguments));
    }

    void count(String key, int count) {
        if (count > 0) {
            add(key, count);
        }
    }

    void lines(String key, List<Integer> lines) {
        if (!lines.isEmpty()) {
            var named =
                    lines.stream()
                            .limit(NAMED)
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
            add(key, lines.size(), lines.size() > NAMED ? named + ", …" : named);
        }
    }

    void names(String key, Collection<String> names) {
        if (!names.isEmpty()) {
            var named = names.stream().limit(NAMED).collect(Collectors.joining(", "));
            add(key, names.size(), names.size() > NAMED ? named + ", …" : named);
        }
    }

    List<Message> all() {
        return all;
    }

    /// The outline of a file that is not of the expected shape, which becomes a problem.
    static Outline nothing(Text file, Problems problems) {
        var errors = file.faults().stream().filter(Problem::isError).toList();
        if (Json.object(file).isEmpty() && !errors.isEmpty()) {
            problems.addAll(errors);
        } else {
            problems.error(1, 1, "problem.roadmap-sh.shape");
        }
        return new Outline("", "", List.of(), List.of());
    }

    static Outline tooMany(int entries, Problems problems) {
        problems.error(1, 1, "problem.roadmap-sh.many", entries, Limits.ITEMS);
        return new Outline("", "", List.of(), List.of());
    }

    /// The outline as it is; a problem where it holds nothing or too much.
    static Outline checked(Outline outline, Problems problems) {
        if (outline.items() == 0) {
            problems.error(1, 1, "problem.roadmap-sh.empty");
        }
        if (outline.items() > Limits.ITEMS) {
            return tooMany(outline.items(), problems);
        }
        return outline;
    }
}
