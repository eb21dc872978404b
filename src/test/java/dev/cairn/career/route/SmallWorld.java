// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

import dev.cairn.Typical;
import dev.cairn.career.CareerPath;
import dev.cairn.career.CareerPath.AnyOf;
import dev.cairn.career.CareerPath.Must;
import dev.cairn.career.CareerPath.Plus;
import dev.cairn.career.CareerPath.Portfolio;
import dev.cairn.career.CareerPath.Sample;
import dev.cairn.career.CareerPath.Thresholds;
import dev.cairn.career.PathId;
import dev.cairn.progress.Event;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Kind;
import dev.cairn.roadmap.Level;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Ten skills that need each other at random and a path over them, small enough to try every set of
/// skills. It knows the rule of readiness in its own words, on bit sets and whole numbers.
final class SmallWorld {
    private static final int SIZE = 10;

    private final List<Skill> skills = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final int[] halfHours = new int[SIZE];
    private final int[] needs = new int[SIZE];
    private final int[] must = new int[SIZE];
    private final int[] plus = new int[SIZE];
    private final List<int[]> groups = new ArrayList<>();
    private final int mustTenths;
    private final int plusTenths;
    private int blockers;
    private int projects;
    private int done;
    private int skipped;
    private final CareerPath path;

    SmallWorld(Random random) {
        int dearest = List.of(1, 1, 3, 6).get(random.nextInt(4));
        int heaviest = List.of(1, 3, 40).get(random.nextInt(3));
        int linked = 2 + random.nextInt(6);
        var ids = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"));
        Collections.shuffle(ids, random);
        for (int at = 0; at < SIZE; at++) {
            int low = random.nextInt(dearest + 1);
            int high = low + random.nextInt(2);
            halfHours[at] = low + high;
            for (int earlier = 0; earlier < at; earlier++) {
                needs[at] |= random.nextInt(linked) == 0 ? 1 << earlier : 0;
            }
            skills.add(skill(ids.get(at), new Hours(low, high), idsOf(needs[at])));
            switch (random.nextInt(7)) {
                case 0 -> set(at, Status.DONE);
                case 1 -> set(at, Status.SKIPPED);
                case 2 -> set(at, Status.LEARNING);
                default -> {}
            }
        }
        for (int at : some(random, random.nextInt(7))) {
            must[at] = 1 + random.nextInt(heaviest);
            blockers |= random.nextInt(6) == 0 ? 1 << at : 0;
        }
        for (int at : some(random, random.nextInt(7))) {
            plus[at] = 1 + random.nextInt(heaviest);
        }
        for (int group = random.nextInt(4); group > 0; group--) {
            var members = some(random, 2 + random.nextInt(3));
            int set = IntStream.of(members).map(at -> 1 << at).sum();
            groups.add(new int[] {1 + random.nextInt(2), set});
        }
        if (random.nextInt(3) == 0) {
            projects = 1 << random.nextInt(SIZE);
        }
        mustTenths = random.nextInt(11);
        plusTenths = random.nextInt(11);
        path = path(random.nextBoolean());
    }

    private static Skill skill(String id, Hours hours, List<SkillId> needs) {
        return new Skill(
                SkillId.of(id),
                id,
                Kind.SKILL,
                "",
                Level.CORE,
                hours,
                needs,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private void set(int at, Status status) {
        events.add(new Event.StatusSet(skills.get(at).id(), status));
        done |= status == Status.DONE ? 1 << at : 0;
        skipped |= status == Status.SKIPPED ? 1 << at : 0;
    }

    private static int[] some(Random random, int count) {
        var all = new ArrayList<>(IntStream.range(0, SIZE).boxed().toList());
        Collections.shuffle(all, random);
        return all.stream().limit(count).mapToInt(at -> at).toArray();
    }

    private CareerPath path(boolean proof) {
        return new CareerPath(
                PathId.of("path"),
                "Path",
                "",
                "",
                List.of(),
                List.of(),
                named(must)
                        .mapToObj(at -> new Must(id(at), must[at], (blockers >> at & 1) == 1))
                        .toList(),
                groups.stream()
                        .map(group -> new AnyOf("group", group[0], idsOf(group[1])))
                        .toList(),
                named(plus).mapToObj(at -> new Plus(id(at), plus[at])).toList(),
                idsOf(projects).stream().map(project -> new Portfolio(project, proof)).toList(),
                Optional.empty(),
                new Thresholds(0, mustTenths / 10.0, plusTenths / 10.0, 1, 1),
                new Sample(List.of(), 0),
                List.of());
    }

    private static IntStream named(int[] weights) {
        return IntStream.range(0, SIZE).filter(at -> weights[at] > 0);
    }

    private SkillId id(int at) {
        return skills.get(at).id();
    }

    private List<SkillId> idsOf(int set) {
        return IntStream.range(0, SIZE)
                .filter(at -> (set >> at & 1) == 1)
                .mapToObj(this::id)
                .toList();
    }

    Route route() {
        return route(skills);
    }

    Route shuffledRoute(Random random) {
        var shuffled = new ArrayList<>(skills);
        Collections.shuffle(shuffled, random);
        return route(shuffled);
    }

    private Route route(List<Skill> inOrder) {
        var catalog = catalog(inOrder);
        return Route.toReady(
                path, Typical.standpoint(catalog, Progress.of(Typical.entries(events))));
    }

    private static Catalog catalog(List<Skill> inOrder) {
        return Catalog.of(List.of(Typical.roadmap("world", inOrder.toArray(Skill[]::new))));
    }

    /// What is found when the work allowed runs out at once.
    RouteSearch.Found hasty() {
        var ground =
                new Ground(catalog(skills), Set.copyOf(idsOf(done)), Set.copyOf(idsOf(skipped)));
        return new RouteSearch(new RouteProblem(path, ground), 0).find();
    }

    int halfHours(Set<SkillId> of) {
        return IntStream.range(0, SIZE)
                .filter(at -> of.contains(id(at)))
                .map(at -> halfHours[at])
                .sum();
    }

    /// By trying every set of skills: least half hours, then fewest skills, then the sorted ids
    /// that come first.
    Set<SkillId> best() {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int set = 0; set < 1 << SIZE; set++) {
            if ((set & done) == 0) {
                int hours = hours(set);
                var isBetter = hours < least || hours == least && comesFirst(set, best);
                if (isBetter && isClosed(set) && isReady(set | done)) {
                    best = set;
                    least = hours;
                }
            }
        }
        return new TreeSet<>(idsOf(best));
    }

    private int hours(int set) {
        int hours = 0;
        for (int at = 0; at < SIZE; at++) {
            hours += (set >> at & 1) * halfHours[at];
        }
        return hours;
    }

    /// A skipped need keeps nobody from what needs it.
    private boolean isClosed(int set) {
        for (int at = 0; at < SIZE; at++) {
            if ((set >> at & 1) == 1 && (needs[at] & ~(set | done | skipped)) != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isReady(int held) {
        return (blockers & ~held) == 0
                && (projects & ~held) == 0
                && groups.stream().allMatch(group -> Integer.bitCount(group[1] & held) >= group[0])
                && reaches(must, held, mustTenths)
                && reaches(plus, held, plusTenths);
    }

    private static boolean reaches(int[] weights, int held, int tenths) {
        int met = 0;
        int all = 0;
        for (int at = 0; at < SIZE; at++) {
            met += (held >> at & 1) * weights[at];
            all += weights[at];
        }
        return met * 10 >= all * tenths;
    }

    private boolean comesFirst(int set, int other) {
        int size = Integer.compare(Integer.bitCount(set), Integer.bitCount(other));
        return size != 0 ? size < 0 : sorted(set).compareTo(sorted(other)) < 0;
    }

    /// The ids are single letters.
    private String sorted(int set) {
        return String.join("", new TreeSet<>(idsOf(set).stream().map(SkillId::value).toList()));
    }
}
