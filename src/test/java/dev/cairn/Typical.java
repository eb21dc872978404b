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
import dev.cairn.career.Standpoint;
import dev.cairn.progress.Entry;
import dev.cairn.progress.Event;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Kind;
import dev.cairn.roadmap.Level;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Section;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Small things of the kind that the tests need again and again.
public final class Typical {
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private Typical() {}

    public static SkillId id(String id) {
        return SkillId.of(id);
    }

    public static List<SkillId> ids(String... ids) {
        return Stream.of(ids).map(SkillId::of).toList();
    }

    /// A skill of ten hours.
    public static Skill skill(String id, String... needs) {
        return skill(id, 10, Kind.SKILL, needs);
    }

    public static Skill skill(String id, int hours, Kind kind, String... needs) {
        return new Skill(
                id(id),
                id,
                kind,
                "",
                Level.CORE,
                new Hours(hours, hours),
                ids(needs),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /// A roadmap of one section with these skills.
    public static Roadmap roadmap(String id, Skill... skills) {
        return new Roadmap(
                RoadmapId.of(id),
                id,
                "",
                List.of(),
                List.of(new Section("All", Stream.of(skills).map(Skill::id).toList())),
                List.of(skills));
    }

    /// Three must-haves (60 blocker, 30, 10), one choice of two, two nice-to-haves (6, 4), one
    /// project with proof; almost at 70 %, ready at 90 % and 40 %, strong at 100 % and 60 %.
    public static CareerPath shipper() {
        return new CareerPath(
                PathId.of("shipper"),
                "Shipper",
                "",
                "",
                List.of(),
                List.of(),
                List.of(
                        new Must(id("git"), 60, true),
                        new Must(id("docker"), 30, false),
                        new Must(id("linux"), 10, false)),
                List.of(new AnyOf("One cloud", 1, ids("aws", "gcp"))),
                List.of(new Plus(id("go"), 6), new Plus(id("sql"), 4)),
                List.of(new Portfolio(id("capstone"), true)),
                Optional.empty(),
                new Thresholds(0.7, 0.9, 0.4, 1.0, 0.6),
                new Sample(List.of("ops"), 3),
                List.of());
    }

    public static Roadmap shipperSkills() {
        return roadmap(
                "ship",
                skill("linux"),
                skill("git", "linux"),
                skill("docker", "linux"),
                skill("aws", 60, Kind.SKILL, "docker"),
                skill("gcp", 40, Kind.SKILL, "docker"),
                skill("go"),
                skill("sql"),
                skill("capstone", 50, Kind.PROJECT, "docker", "git"));
    }

    /// Where a learner stands among the shipper's skills, at [#NOON].
    public static Standpoint standpoint(Progress progress) {
        return standpoint(Catalog.of(List.of(shipperSkills())), progress);
    }

    public static Standpoint standpoint(Catalog catalog, Progress progress) {
        return new Standpoint(catalog, progress, NOON);
    }

    public static Event done(String skill) {
        return new Event.StatusSet(id(skill), Status.DONE);
    }

    public static Event proof(String skill) {
        return new Event.ProofSet(id(skill), "https://example.org/" + skill, true);
    }

    public static Progress progress(Event... events) {
        return Progress.of(entries(List.of(events)));
    }

    /// Each event a step of its own, a minute apart.
    public static List<Entry> entries(List<? extends Event> events) {
        var entries = new ArrayList<Entry>();
        for (var event : events) {
            entries.add(
                    new Entry(
                            UUID.randomUUID(),
                            NOON.plusSeconds(60L * entries.size()),
                            "here",
                            UUID.randomUUID(),
                            Optional.empty(),
                            event));
        }
        return entries;
    }
}
