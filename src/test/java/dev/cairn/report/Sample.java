// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.career.postings.Posting;
import dev.cairn.career.postings.PostingSource;
import dev.cairn.career.postings.Postings;
import dev.cairn.progress.Entry;
import dev.cairn.progress.Event;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.report.options.ReportOptions;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Kind;
import dev.cairn.roadmap.Level;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Section;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One roadmap of five skills and one path, small enough to work out by hand. Must-haves: shell 60
/// and images 40; nice-to-have: compose 50; project: ship. Titles and proofs hold signs that mean
/// something in HTML and Markdown.
public final class Sample {
    public static final SkillId SHELL = SkillId.of("shell");
    public static final SkillId IMAGES = SkillId.of("images");
    public static final SkillId COMPOSE = SkillId.of("compose");
    public static final SkillId SWARM = SkillId.of("swarm");
    public static final SkillId SHIP = SkillId.of("ship");
    public static final PostingSource BOARD =
            new PostingSource("board", "A board", "jobs at sea", "early 2026");
    public static final String EVIL = "https://example.org/?a=<b>&c=\"d\"";

    private Sample() {}

    public static ProgressReport report() {
        return ProgressReport.of(catalog(), List.of(path()), postings(), progress(), clock());
    }

    public static ProgressReport report(ReportOptions options) {
        return ProgressReport.of(
                catalog(), List.of(path()), postings(), progress(), clock(), options);
    }

    /// 23 November 2026, half past midnight in Berlin; still the 22nd in UTC.
    public static Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneId.of("Europe/Berlin"));
    }

    public static Catalog catalog() {
        return Catalog.of(
                List.of(
                        new Roadmap(
                                RoadmapId.of("containers"),
                                "Containers & <more>",
                                "",
                                List.of(),
                                List.of(
                                        new Section("First *steps*", List.of(SHELL, IMAGES)),
                                        new Section("Further", List.of(COMPOSE, SWARM, SHIP))),
                                List.of(
                                        skill(SHELL, "Shell | <pipes>", Kind.SKILL, 4, 6),
                                        skill(IMAGES, "Images", Kind.SKILL, 6, 8, SHELL),
                                        skill(COMPOSE, "Compose", Kind.SKILL, 3, 5, IMAGES),
                                        skill(SWARM, "Swarm", Kind.SKILL, 2, 2, IMAGES),
                                        skill(SHIP, "Ship it", Kind.PROJECT, 10, 20, IMAGES)))));
    }

    public static CareerPath path() {
        return new CareerPath(
                PathId.of("shipper"),
                "Shipper",
                "",
                "",
                List.of(),
                List.of(),
                List.of(
                        new CareerPath.Must(SHELL, 60, true),
                        new CareerPath.Must(IMAGES, 40, true)),
                List.of(new CareerPath.AnyOf("One of two", 1, List.of(COMPOSE, SWARM))),
                List.of(new CareerPath.Plus(COMPOSE, 50)),
                List.of(new CareerPath.Portfolio(SHIP, true)),
                Optional.empty(),
                new CareerPath.Thresholds(0.7, 0.9, 0, 1, 0.6),
                new CareerPath.Sample(List.of("ship"), 3),
                List.of(
                        new CareerPath.MarketFigure(
                                "2.2 %",
                                "of postings are entry level", "Entry level", "a count", 2026)));
    }

    public static Postings postings() {
        return new Postings(
                List.of(
                        posting(2, Set.of(SHELL)),
                        posting(1, Set.of(SHELL, IMAGES)),
                        posting(3, Set.of(SHELL, IMAGES, COMPOSE, SWARM))),
                Optional.empty());
    }

    private static Posting posting(int month, Set<SkillId> skills) {
        return new Posting("ship", YearMonth.of(2026, month), BOARD, skills);
    }

    /// Shell done and proved on 21 November, late in the evening of UTC; images begun; swarm
    /// skipped.
    public static Progress progress() {
        return Progress.of(
                entries(
                        List.of(
                                new Event.StatusSet(SHELL, Status.DONE),
                                new Event.ProofSet(SHELL, EVIL, true),
                                new Event.ProofSet(SHELL, "https://example.org/shell", true),
                                new Event.NoteSet(SHELL, "private thought"),
                                new Event.StatusSet(IMAGES, Status.LEARNING),
                                new Event.StatusSet(SWARM, Status.SKIPPED))));
    }

    private static List<Entry> entries(List<Event> events) {
        var entries = new ArrayList<Entry>();
        for (var event : events) {
            entries.add(
                    new Entry(
                            UUID.randomUUID(),
                            Instant.parse("2026-11-20T23:30:00Z"),
                            "here",
                            UUID.randomUUID(),
                            Optional.empty(),
                            event));
        }
        return entries;
    }

    private static Skill skill(
            SkillId id, String title, Kind kind, int low, int high, SkillId... needs) {
        return new Skill(
                id,
                title,
                kind,
                "",
                Level.CORE,
                new Hours(low, high),
                List.of(needs),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
