// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import static dev.cairn.Typical.id;
import static dev.cairn.Typical.ids;
import static dev.cairn.Typical.roadmap;
import static dev.cairn.Typical.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cairn.Typical;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class CatalogTest {
    /// Git stands in both roadmaps; one comes by it where it stands first.
    @Test
    void aSkillOfTwoRoadmapsHasTwoPlacesAndIsWalkedOnce() {
        var first = Typical.roadmap("first", Typical.skill("linux"), Typical.skill("git"));
        var second =
                new Roadmap(
                        RoadmapId.of("second"),
                        "second",
                        "",
                        List.of(first.id()),
                        List.of(new Section("All", Typical.ids("git", "docker"))),
                        List.of(Typical.skill("docker")));
        var places = Catalog.of(List.of(second, first)).places();
        assertThat(places.of(Typical.id("git")))
                .extracting(place -> place.roadmap().id())
                .containsExactly(first.id(), second.id());
        assertThat(places.before(Typical.id("linux"))).isEmpty();
        assertThat(places.after(Typical.id("linux"))).contains(Typical.id("git"));
        assertThat(places.after(Typical.id("git"))).contains(Typical.id("docker"));
        assertThat(places.before(Typical.id("docker"))).contains(Typical.id("git"));
        assertThat(places.after(Typical.id("docker"))).isEmpty();
        assertThat(places.of(Typical.id("nowhere"))).isEmpty();
    }

    @Test
    void needsReachAcrossRoadmaps() {
        var catalog =
                Catalog.of(
                        List.of(
                                roadmap("one", skill("a")),
                                roadmap("two", skill("b", "a"), skill("c", "b"))));
        assertThat(catalog.allNeeds(id("c"))).containsExactlyInAnyOrderElementsOf(ids("a", "b"));
        assertThat(catalog.unlocks(id("a"))).containsExactly(id("b"));
        assertThat(catalog.allUnlocks(id("a"))).containsExactlyInAnyOrderElementsOf(ids("b", "c"));
        assertThat(catalog.home(id("b"))).isEqualTo(RoadmapId.of("two"));
        assertThat(catalog.prerequisites()).isEqualTo(2);
    }

    @Test
    void everyFaultIsFoundAtOnce() {
        var one = roadmap("one", skill("a", "c"), skill("b", "nowhere"));
        var two = roadmap("two", skill("c", "d"), skill("d", "a"), skill("b"));
        assertThat(Faults.of(List.of(one, two)))
                .containsExactlyInAnyOrder(
                        new Fault.DescribedTwice(RoadmapId.of("two"), id("b"), RoadmapId.of("one")),
                        new Fault.UnknownNeed(RoadmapId.of("one"), id("b"), id("nowhere")),
                        new Fault.Ring(RoadmapId.of("two"), ids("a", "c", "d")));
        assertThatIllegalArgumentException().isThrownBy(() -> Catalog.of(List.of(one, two)));
    }

    @Test
    void aChainOfManyThousandSkillsIsNoDanger() {
        var skills =
                IntStream.range(0, 20_000)
                        .mapToObj(
                                number ->
                                        number == 0
                                                ? skill("s0")
                                                : skill("s" + number, "s" + (number - 1)))
                        .toArray(Skill[]::new);
        var catalog = Catalog.of(List.of(roadmap("long", skills)));
        assertThat(catalog.allNeeds(id("s19999"))).hasSize(19_999);
    }

    @Test
    void roadmapsStandAfterThoseTheyName() {
        var late =
                new Roadmap(
                        RoadmapId.of("late"),
                        "late",
                        "",
                        List.of(RoadmapId.of("early")),
                        List.of(),
                        List.of());
        var early = roadmap("early", skill("a"));
        assertThat(Catalog.of(List.of(late, early)).roadmaps()).containsExactly(early, late);
    }

    @Test
    void namesAreFoundWhateverTheirCaseAndPunctuation() {
        var ci =
                new Skill(
                        id("ci-fundamentals"),
                        "CI and CD ideas",
                        Kind.SKILL,
                        "",
                        Level.CORE,
                        Hours.NONE,
                        List.of(),
                        List.of(),
                        List.of("CI/CD", "delivery"),
                        List.of(),
                        Optional.empty());
        var other =
                new Skill(
                        id("shipping"),
                        "Shipping",
                        Kind.SKILL,
                        "",
                        Level.CORE,
                        Hours.NONE,
                        List.of(),
                        List.of(),
                        List.of("Delivery"),
                        List.of(),
                        Optional.empty());
        var names = Catalog.of(List.of(Typical.roadmap("r", ci, other))).names();
        assertThat(names.named("ci / cd")).containsExactly(id("ci-fundamentals"));
        assertThat(names.named("DELIVERY"))
                .containsExactlyInAnyOrder(id("ci-fundamentals"), id("shipping"));
        assertThat(names.named("C")).isEmpty();
        assertThat(names.nearest("shiping", 3)).containsExactly(id("shipping"));
    }
}
