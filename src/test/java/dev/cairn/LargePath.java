// SPDX-License-Identifier: Apache-2.0
package dev.cairn;

import dev.cairn.career.CareerPath;
import dev.cairn.career.CareerPath.AnyOf;
import dev.cairn.career.CareerPath.Must;
import dev.cairn.career.CareerPath.Plus;
import dev.cairn.career.CareerPath.Portfolio;
import dev.cairn.career.CareerPath.Sample;
import dev.cairn.career.CareerPath.Thresholds;
import dev.cairn.career.PathId;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Kind;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// A random path far larger than any that ships: 300 skills and 40 choices in many shapes.
///
/// @param catalog the skills of the path; one seed gives one path for ever
public record LargePath(Catalog catalog, CareerPath path) {
    /// What is unusual about it.
    public enum Shape {
        ORDINARY,
        CHAINS,
        LAYERS,
        FEW_THAT_ALL_NEED,
        MANY_NEEDS,
        NO_NEEDS,
        EQUAL_HOURS,
        EQUAL_WEIGHTS,
        ALL_EQUAL,
        ZERO_HOURS,
        SKILLS_IN_MANY_CHOICES,
        ONLY_CHOICES,
        HALF_OF_ALL,
        ONLY_WEIGHTS,
        BLOCKERS_AND_PROJECTS
    }

    private static final int SKILLS = 300;
    private static final int CHOICES = 40;
    private static final int MUSTS = 60;
    private static final int PLUSES = 80;

    public static LargePath of(Shape shape, long seed) {
        var random = new Random(seed);
        var skills = skills(shape, SKILLS, random);
        var path = path("large", shape, skills.stream().map(Skill::id).toList(), random);
        return new LargePath(catalog(skills), path);
    }

    static Catalog catalog(List<Skill> skills) {
        return Catalog.of(List.of(Typical.roadmap("large", skills.toArray(Skill[]::new))));
    }

    static List<Skill> skills(Shape shape, int count, Random random) {
        var names = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(names, random);
        var skills = new ArrayList<Skill>();
        for (int at = 0; at < count; at++) {
            var needs =
                    needs(shape, at, random).stream()
                            .map(need -> "s" + names.get(need))
                            .toArray(String[]::new);
            skills.add(Typical.skill("s" + names.get(at), hours(shape, random), Kind.SKILL, needs));
        }
        return skills;
    }

    private static int hours(Shape shape, Random random) {
        return switch (shape) {
            case EQUAL_HOURS, ALL_EQUAL -> 1;
            case ZERO_HOURS -> random.nextInt(3) == 0 ? 0 : random.nextInt(30);
            default -> 1 + random.nextInt(60);
        };
    }

    private static TreeSet<Integer> needs(Shape shape, int at, Random random) {
        var needs = new TreeSet<Integer>();
        switch (shape) {
            case CHAINS -> add(needs, at % 12 == 0 ? 0 : 1, at - 1, at, random);
            case LAYERS -> add(needs, at < 50 ? 0 : 1 + random.nextInt(3), at - 50, at, random);
            case FEW_THAT_ALL_NEED -> add(needs, at < 20 ? 0 : 3, 0, 20, random);
            case MANY_NEEDS -> add(needs, at == 0 ? 0 : 6, Math.max(0, at - 60), at, random);
            case NO_NEEDS -> {}
            default -> add(needs, at == 0 ? 0 : random.nextInt(3), 0, at, random);
        }
        return needs;
    }

    private static void add(TreeSet<Integer> needs, int count, int from, int to, Random random) {
        for (int need = 0; need < count; need++) {
            needs.add(random.nextInt(from, to));
        }
    }

    static CareerPath path(String id, Shape shape, List<SkillId> all, Random random) {
        var named = new ArrayList<>(all);
        Collections.shuffle(named, random);
        named.subList(Math.min(SKILLS, named.size()), named.size()).clear();
        var chosen =
                shape == Shape.SKILLS_IN_MANY_CHOICES
                        ? List.copyOf(named.subList(0, 40))
                        : List.copyOf(named);
        var onlyChoices = shape == Shape.ONLY_CHOICES;
        var choices = new ArrayList<AnyOf>();
        for (int choice = 0; choice < (shape == Shape.ONLY_WEIGHTS ? 0 : CHOICES); choice++) {
            var members = new ArrayList<>(chosen);
            Collections.shuffle(members, random);
            choices.add(
                    new AnyOf(
                            "choice",
                            onlyChoices ? 2 : 1,
                            members.subList(0, onlyChoices ? 8 : 5)));
        }
        Collections.shuffle(named, random);
        var strict = shape == Shape.BLOCKERS_AND_PROJECTS;
        return new CareerPath(
                PathId.of(id),
                "Large",
                "",
                "",
                List.of(),
                List.of(),
                named.subList(0, MUSTS).stream()
                        .map(
                                skill ->
                                        new Must(
                                                skill,
                                                weight(shape, random),
                                                strict && random.nextInt(7) == 0))
                        .toList(),
                choices,
                named.subList(MUSTS, MUSTS + PLUSES).stream()
                        .map(skill -> new Plus(skill, weight(shape, random)))
                        .toList(),
                named.subList(MUSTS + PLUSES, MUSTS + PLUSES + (strict ? 2 : 0)).stream()
                        .map(skill -> new Portfolio(skill, true))
                        .toList(),
                Optional.empty(),
                thresholds(shape),
                new Sample(List.of(), 0),
                List.of());
    }

    private static int weight(Shape shape, Random random) {
        return shape == Shape.EQUAL_WEIGHTS || shape == Shape.ALL_EQUAL
                ? 1
                : 1 + random.nextInt(90);
    }

    private static Thresholds thresholds(Shape shape) {
        return switch (shape) {
            case ONLY_CHOICES -> new Thresholds(0, 0, 0, 1, 1);
            case HALF_OF_ALL -> new Thresholds(0.5, 0.5, 0.5, 1, 1);
            default -> new Thresholds(0.7, 0.9, 0.4, 1, 1);
        };
    }
}
