// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.format.file.PathFile.Ordered;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The career paths in their order. One of the learner's own with the id of a shipped one takes its
/// place; any other stands where its own `order` says, or last.
public final class Rules {
    private final List<Ordered> shipped;
    private final Map<PathId, Ordered> own;
    private final List<CareerPath> paths;

    Rules(List<Ordered> shipped, Map<PathId, Ordered> own) {
        this.shipped = List.copyOf(shipped);
        this.own = Map.copyOf(own);
        this.paths = merged().stream().map(Ordered::path).toList();
    }

    Rules withOwn(Map<PathId, Ordered> other) {
        return new Rules(shipped, other);
    }

    private List<Ordered> merged() {
        var all = new ArrayList<Ordered>();
        for (var rule : shipped) {
            var mine = own.get(rule.path().id());
            all.add(mine == null ? rule : new Ordered(mine.path(), rule.order()));
        }
        own.values().stream()
                .filter(rule -> shipped(rule.path().id()).isEmpty())
                .sorted(Comparator.comparing(rule -> rule.path().id()))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(Ordered::order));
        return all;
    }

    /// Those that hold.
    public List<CareerPath> paths() {
        return paths;
    }

    /// Whether the rule that holds is the learner's own.
    public boolean isOwn(PathId path) {
        return own.containsKey(path);
    }

    /// The rule that ships with the program, whether or not it holds.
    public Optional<CareerPath> shipped(PathId path) {
        return shipped.stream()
                .map(Ordered::path)
                .filter(rule -> rule.id().equals(path))
                .findFirst();
    }

    /// The same path with the place that its file gives it now, if it has one.
    public Ordered placed(CareerPath path) {
        var mine = own.get(path.id());
        return (mine == null ? shipped.stream() : List.of(mine).stream())
                .filter(rule -> rule.path().id().equals(path.id()))
                .map(rule -> new Ordered(path, rule.order()))
                .findFirst()
                .orElse(new Ordered(path));
    }
}
