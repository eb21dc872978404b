// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

import static dev.cairn.Typical.done;
import static dev.cairn.Typical.id;
import static dev.cairn.Typical.ids;
import static dev.cairn.Typical.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.Typical;
import dev.cairn.career.CareerPath;
import dev.cairn.career.CareerPath.Fading;
import dev.cairn.career.CareerPath.Must;
import dev.cairn.career.Lack;
import dev.cairn.career.Readiness;
import dev.cairn.career.Standpoint;
import dev.cairn.career.Verdict;
import dev.cairn.career.Why;
import dev.cairn.career.route.Route.Confirmation;
import dev.cairn.progress.Event;
import dev.cairn.progress.Evidence;
import dev.cairn.progress.Progress;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Skill;
import dev.cairn.text.Wording;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/// What a requirement still lacks when the skill is done: evidence, or freshness.
class EvidenceAndFadingTest {
    private static final Catalog CATALOG = Catalog.of(List.of(Typical.shipperSkills()));

    /// Git wants proof (60, blocker), docker practice (30), linux a tick (10).
    private static final List<Must> DEMANDING =
            List.of(
                    new Must(id("git"), 60, true, Evidence.PROVED),
                    new Must(id("docker"), 30, false, Evidence.PRACTISED),
                    new Must(id("linux"), 10, false));

    private static final Progress ALL =
            Typical.progress(
                    done("linux"),
                    done("git"),
                    done("docker"),
                    done("aws"),
                    done("go"),
                    done("sql"),
                    done("capstone"),
                    proof("capstone"));

    @Test
    void aTickIsNotEnoughWhereThePathWantsProof() {
        var readiness = Readiness.of(path(DEMANDING, Optional.empty()), Typical.standpoint(ALL));
        assertThat(readiness.lack(DEMANDING.get(0))).isEqualTo(Lack.PROVE);
        assertThat(readiness.lack(DEMANDING.get(1))).isEqualTo(Lack.PRACTISE);
        assertThat(readiness.lack(DEMANDING.get(2))).isEqualTo(Lack.NOTHING);
        assertThat(readiness.must()).isEqualTo(0.1);
        assertThat(readiness.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(Why.of(readiness, CATALOG, Wording.ENGLISH))
                .isEqualTo("git (wants proof) is open, and it is a blocker.");
        var route = Route.toReady(readiness.path(), Typical.standpoint(ALL));
        assertThat(Headline.of(readiness, route, CATALOG, Wording.ENGLISH))
                .isEqualTo("Not yet: git wants proof");
    }

    /// Git's proof lifts the blocker; docker's practice takes the must-haves from 70 to 100 %.
    @Test
    void theRouteAsksForWhatIsMissingAndForNoHours() {
        var path = path(DEMANDING, Optional.empty());
        var route = Route.toReady(path, Typical.standpoint(ALL));
        assertThat(route.skills()).isEmpty();
        assertThat(route.hours().midpoint()).isZero();
        assertThat(route.confirm())
                .containsExactly(
                        new Confirmation(id("git"), Lack.PROVE),
                        new Confirmation(id("docker"), Lack.PRACTISE));
        var confirmed = and(ALL, proof("git"), new Event.NoteSet(id("docker"), "ran it"));
        assertThat(Readiness.of(path, Typical.standpoint(confirmed)).verdict())
                .isEqualTo(Verdict.STRONG);
        assertThat(Route.toReady(path, Typical.standpoint(confirmed)).isEmpty()).isTrue();
    }

    /// Linux weighs 10, and 90 % are enough.
    @Test
    void aConfirmationThatTheVerdictCanDoWithoutIsNotAsked() {
        var wantsProofOfLinux =
                List.of(
                        new Must(id("git"), 60, true),
                        new Must(id("docker"), 30, false),
                        new Must(id("linux"), 10, false, Evidence.PROVED));
        var route =
                Route.toReady(path(wantsProofOfLinux, Optional.empty()), Typical.standpoint(ALL));
        assertThat(route.isEmpty()).isTrue();
    }

    /// All was done at noon of 2 March 2026; a year later it has faded, a day before it has not.
    @Test
    void whatHasFadedCountsAsTheRuleSays() {
        var year = Period.ofYears(1);
        var counting = path(Optional.of(new Fading(year, true)));
        var strict = path(Optional.of(new Fading(year, false)));
        var before = new Standpoint(CATALOG, ALL, Instant.parse("2027-03-01T12:00:00Z"));
        var after = new Standpoint(CATALOG, ALL, Instant.parse("2027-03-03T12:00:00Z"));

        assertThat(Readiness.of(strict, before).faded()).isEmpty();
        assertThat(Readiness.of(strict, before).verdict()).isEqualTo(Verdict.STRONG);
        assertThat(Readiness.of(counting, after).faded()).hasSize(7);
        assertThat(Readiness.of(counting, after).verdict()).isEqualTo(Verdict.STRONG);
        assertThat(Readiness.of(strict, after).verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(Readiness.of(strict, after).lack(id("git"))).isEqualTo(Lack.REFRESH);
    }

    /// Git and docker make 90 %; aws is the cloud, go alone is 60 % of the nice-to-haves.
    @Test
    void refreshingIsOnTheRouteAndBringsTheSkillBack() {
        var strict = path(Optional.of(new Fading(Period.ofYears(1), false)));
        var now = Instant.parse("2027-03-03T12:00:00Z");
        var route = Route.toReady(strict, new Standpoint(CATALOG, ALL, now));
        assertThat(route.skills()).isEmpty();
        assertThat(route.confirm())
                .extracting(Confirmation::skill)
                .containsExactlyElementsOf(ids("git", "docker", "capstone", "aws", "go"));
        var refreshed =
                route.confirm().stream()
                        .<Event>map(asked -> new Event.FreshSet(asked.skill(), Optional.of(now)))
                        .toArray(Event[]::new);
        var fresh = new Standpoint(CATALOG, and(ALL, refreshed), now);
        assertThat(Readiness.of(strict, fresh).verdict()).isEqualTo(Verdict.READY);
    }

    /// The path lets everything fade after ten years; git itself keeps only six months.
    @Test
    void aSkillMaySayItselfHowLongItKeeps() {
        var roadmap = Typical.shipperSkills();
        var skills =
                roadmap.defined().stream()
                        .map(skill -> skill.id().equals(id("git")) ? keepsHalfAYear(skill) : skill)
                        .toArray(Skill[]::new);
        var catalog = Catalog.of(List.of(Typical.roadmap("ship", skills)));
        var path = path(Optional.of(new Fading(Period.ofYears(10), true)));
        var now = Instant.parse("2027-03-03T12:00:00Z");
        assertThat(Readiness.of(path, new Standpoint(catalog, ALL, now)).faded())
                .isEqualTo(ids("git"));
    }

    /// Undoing a refresh brings the earlier one back; the day it was learned never moves.
    @Test
    void aRefreshIsOneValueThatCanBeUndone() {
        var first =
                new Event.FreshSet(id("git"), Optional.of(Instant.parse("2027-01-01T00:00:00Z")));
        var second =
                new Event.FreshSet(id("git"), Optional.of(Instant.parse("2028-01-01T00:00:00Z")));
        var once = and(ALL, first);
        var twice = and(once, second);
        assertThat(twice.record(id("git")).freshSince()).contains(second.at().orElseThrow());
        assertThat(once.inverse(second)).isEqualTo(first);
        assertThat(twice.record(id("git")).since()).isEqualTo(ALL.record(id("git")).since());
    }

    private static Skill keepsHalfAYear(Skill skill) {
        return new Skill(
                skill.id(),
                skill.title(),
                skill.kind(),
                skill.why(),
                skill.level(),
                skill.hours(),
                skill.needs(),
                skill.doneWhen(),
                skill.alsoKnownAs(),
                skill.resources(),
                Optional.of(Period.ofMonths(6)));
    }

    private static Progress and(Progress progress, Event... events) {
        return progress.plus(Typical.entries(List.of(events)));
    }

    private static CareerPath path(Optional<Fading> fading) {
        return path(Typical.shipper().must(), fading);
    }

    private static CareerPath path(List<Must> must, Optional<Fading> fading) {
        var shipper = Typical.shipper();
        return new CareerPath(
                shipper.id(),
                shipper.title(),
                "",
                "",
                List.of(),
                List.of(),
                must,
                shipper.anyOf(),
                shipper.plus(),
                shipper.portfolio(),
                fading,
                shipper.thresholds(),
                shipper.postings(),
                List.of());
    }
}
