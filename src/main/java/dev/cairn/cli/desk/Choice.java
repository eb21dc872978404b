// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.desk;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.roadmap.Slug;

import org.apache.commons.text.similarity.LevenshteinDistance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The skills and paths that were meant by what was typed: an id, a title, or an alias of a skill.
public final class Choice {
    private static final int OFFERED = 3;

    private Choice() {}

    /// @throws Refused if any of the names is no skill, or more than one; then none is chosen
    public static List<Skill> skills(List<String> names, Catalog catalog) {
        var chosen = new LinkedHashSet<Skill>();
        var complaints = new ArrayList<String>();
        for (var name : names) {
            var found = named(name, catalog);
            if (found.size() == 1) {
                chosen.add(catalog.skill(found.iterator().next()));
            } else {
                complaints.add(complaint(name, found, catalog));
            }
        }
        if (!complaints.isEmpty()) {
            throw Refused.input(String.join(" ", complaints) + " Nothing was changed.");
        }
        return List.copyOf(chosen);
    }

    private static Collection<SkillId> named(String name, Catalog catalog) {
        var exact = Optional.of(name).filter(Slug::isValid).map(SkillId::of).filter(catalog::holds);
        return exact.isPresent() ? List.of(exact.get()) : catalog.names().named(name);
    }

    private static String complaint(String name, Collection<SkillId> found, Catalog catalog) {
        if (!found.isEmpty()) {
            return "“"
                    + name
                    + "” may be any of these: "
                    + joined(found.stream().sorted().toList())
                    + ". Say which by its id.";
        }
        var near = catalog.names().nearest(name, OFFERED);
        return "There is no skill “"
                + name
                + "”."
                + (near.isEmpty() ? "" : " Nearest: " + joined(near) + ".");
    }

    /// @throws Refused if there is no such path
    public static CareerPath path(String name, List<CareerPath> paths) {
        return paths.stream()
                .filter(path -> path.id().value().equals(name))
                .findFirst()
                .or(
                        () ->
                                paths.stream()
                                        .filter(path -> path.title().equalsIgnoreCase(name))
                                        .findFirst())
                .orElseThrow(
                        () ->
                                Refused.input(
                                        "There is no career path “"
                                                + name
                                                + "”."
                                                + nearest(name, paths)));
    }

    private static String nearest(String name, List<CareerPath> paths) {
        var distance = LevenshteinDistance.getDefaultInstance();
        var typed = name.toLowerCase(Locale.ROOT);
        var near =
                paths.stream()
                        .map(CareerPath::id)
                        .sorted(
                                Comparator.comparing((PathId id) -> !id.value().contains(typed))
                                        .thenComparingInt(id -> distance.apply(typed, id.value())))
                        .limit(OFFERED)
                        .toList();
        return near.isEmpty() ? "" : " Nearest: " + joined(near) + ".";
    }

    private static String joined(Collection<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
