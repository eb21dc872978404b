// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import dev.cairn.career.PathId;
import dev.cairn.format.file.Joining;
import dev.cairn.format.file.PathFile;
import dev.cairn.format.file.PathFile.Ordered;
import dev.cairn.format.tree.Node;
import dev.cairn.format.tree.TreeParser;
import dev.cairn.text.Message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The learner's own rules, read against the roadmaps that are loaded. One with errors is left out,
/// and it is said what holds instead.
final class OwnRules {
    private final Joining joining;
    private final Rules shipped;
    private final Map<PathId, Ordered> sound = new HashMap<>();
    private final Set<PathId> known = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    OwnRules(Joining joining, Rules shipped) {
        this.joining = joining;
        this.shipped = shipped;
    }

    void read(Map<PathId, Source> files) {
        known.addAll(files.keySet());
        shipped.paths().forEach(path -> known.add(path.id()));
        new TreeMap<>(files).forEach(this::read);
    }

    private void read(PathId id, Source source) {
        var before = problems.size();
        TreeParser.parse(source, problems).ifPresent(tree -> read(id, source, tree));
        if (problems.size() > before) {
            sound.remove(id);
            problems.add(instead(id, source));
        }
    }

    private void read(PathId id, Source source, Node tree) {
        var path = PathFile.read(tree, source.name(), problems);
        problems.addAll(joining.problems(path, known));
        var named = path.value().path().id();
        if (!named.equals(id)) {
            problems.add(
                    Problem.error(
                            source.name(), 1, 1, Message.of("problem.rule.other", id, named)));
        }
        sound.put(id, path.value());
    }

    private Problem instead(PathId id, Source source) {
        return new Problem(
                source.name(),
                0,
                0,
                Problem.Severity.WARNING,
                Message.of(
                        shipped.shipped(id).isPresent()
                                ? "problem.rule.shipped"
                                : "problem.rule.out",
                        id));
    }

    List<Problem> problems() {
        return problems;
    }

    Rules rules() {
        return shipped.withOwn(sound);
    }
}
