// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.exercism;

import dev.cairn.format.draft.Draft;
import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Limits;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.format.tree.Loose;
import dev.cairn.format.tree.Node;

import java.util.List;

/// The `config.json` of an Exercism track: version 3 with concepts, and the flat list before it.
public final class ExercismFormat implements ForeignFormat {
    private ExercismFormat() {}

    public static List<ForeignFormat> all() {
        return List.of(new ExercismFormat());
    }

    @Override
    public String id() {
        return "exercism";
    }

    @Override
    public boolean recognises(Text file) {
        return file.looksLikeJson()
                && file.text().contains("\"exercises\"")
                && file.text().contains("\"slug\"")
                && file.tree().filter(ExercismFormat::isTrack).isPresent();
    }

    private static boolean isTrack(Node root) {
        var isNamed =
                !Loose.text(root, "language").isEmpty() || !Loose.text(root, "slug").isEmpty();
        return isNamed
                && Exercise.all(root).stream()
                        .anyMatch(exercise -> !Loose.text(exercise.node(), "slug").isEmpty());
    }

    @Override
    public Draft read(Text file, Setting setting, Problems problems) {
        var root = file.tree().orElse(new Node.Mapping(1, 1, List.of()));
        if (file.tree().isEmpty()) {
            problems.addAll(file.faults());
        } else if (!isTrack(root)) {
            problems.error(root, "problem.exercism.shape");
        }
        var exercises = Exercise.all(root);
        if (exercises.size() > Limits.ITEMS) {
            problems.error(root, "problem.exercism.large", Limits.ITEMS);
            return new Draft.Outline("", "", List.of(), List.of());
        }
        return new Track(root, exercises).outline(file.faults().size(), problems);
    }
}
