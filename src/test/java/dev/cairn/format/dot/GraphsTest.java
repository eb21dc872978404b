// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.dot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cairn.format.Mutations;
import dev.cairn.format.Source;
import dev.cairn.format.draft.Draft.Outline;
import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.progress.Status;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;

class GraphsTest {
    private final ForeignFormat dot = new DotFormat();
    private final ForeignFormat mermaid = new MermaidFormat();

    @Test
    void clustersAreSectionsAndArrowsNeeds() {
        var graph = read(dot, Mutations.fixture("dot/cluster.dot"));
        assertThat(graph.title()).isEqualTo("Home Lab");
        assertThat(rows(graph))
                .containsExactly(
                        tuple("Home Lab", "Start here", List.of()),
                        tuple("Networks & more", "Plan addresses first", List.of("root")),
                        tuple("Networks & more", "Run \"DNS\"", List.of("net")),
                        tuple("Networks & more: Tunnels", "vpn one", List.of()),
                        tuple("Storage", "RAID, ZFS", List.of("root", "dns")),
                        tuple("Storage", "Storage", List.of("dns", "vpn one", "root")));
        assertThat(graph.sections().get(1).items().get(1).tick().status()).isEqualTo(Status.DONE);
        assertThat(graph.sections().get(1).items().get(0).resources()).hasSize(1);
        assertThat(graph.repairs()).hasSize(2);
    }

    @Test
    void framesWithoutALabelAreNamedAfterTheirHead() {
        var graph =
                read(
                        dot,
                        "digraph { subgraph cluster_trees { ds_x; ds_trees [label=\"Trees\"] }"
                                + " subgraph cluster_0 { heaps [label=\"Heaps\"]; b }"
                                + " subgraph cluster_hash_maps { c } }");
        assertThat(graph.sections())
                .extracting(section -> section.title())
                .containsExactly("Trees", "Heaps", "hash maps");
    }

    @Test
    void anUndirectedGraphHasNoNeeds() {
        assertThat(rows(read(dot, "graph { a -- b -- {c d} }")))
                .extracting(row -> row.toList().get(2))
                .containsOnly(List.of());
    }

    @Test
    void whatIsSaidOfAllNodesAndArrowsCountsForThoseAfterIt() {
        var graph =
                read(
                        dot,
                        "digraph { first; node [shape=record]; a [label=\"{Linux|Shell}\"];"
                                + " { node [shape=point]; p } q; q -> a;"
                                + " { edge [style=invis]; a -> b } edge [dir=back]; a -> c;"
                                + " a -> d [dir=forward] }");
        assertThat(rows(graph))
                .containsExactly(
                        tuple("x", "first", List.of()),
                        tuple("x", "Linux, Shell", List.of("q", "c")),
                        tuple("x", "q", List.of()),
                        tuple("x", "b", List.of()),
                        tuple("x", "c", List.of()),
                        tuple("x", "d", List.of("a")));
    }

    @Test
    void aTooltipIsReadOnce() {
        var graph = read(dot, "digraph { a [tooltip=\"&amp;lt;\"]; a [class=done] }");
        assertThat(graph.sections().getFirst().items().getFirst().why()).isEqualTo("&lt;");
    }

    @Test
    void aNameWithAHyphenMustStandInQuotes() {
        assertThat(problem(dot, "digraph {\n  ci-cd -> docker }"))
                .contains("2:5", "“-” cannot stand here");
        assertThat(problem(dot, "digraph { python-3 }")).contains("“-” cannot stand here");
        assertThat(rows(read(dot, "digraph { \"ci-cd\" -> -1; a->-.5 }")))
                .extracting(row -> row.toList().get(1))
                .containsExactly("ci-cd", "-1", "a", "-.5");
    }

    @Test
    void statementsOfOneLineAreAllRead() {
        var chart =
                read(
                        mermaid,
                        "graph TD; A-->B; classDef done fill:#0f0; class A done; class B, C done;"
                                + " B-->C; class B, C learning; style A fill:#fff; C-->D\n"
                                + "click A \"https://a.example/x;y\"; D-->E; click E href"
                                + " \"https://e.example\"");
        assertThat(rows(chart))
                .extracting(row -> row.toList().get(2))
                .containsExactly(List.of(), List.of("A"), List.of("B"), List.of("C"), List.of("D"));
        var items = chart.sections().getFirst().items();
        assertThat(items)
                .extracting(item -> item.tick().status())
                .containsExactly(
                        Status.DONE, Status.LEARNING, Status.LEARNING, Status.TODO, Status.TODO);
        assertThat(items.getFirst().resources().getFirst().url())
                .hasToString("https://a.example/x;y");
        assertThat(items.getLast().resources()).hasSize(1);
        assertThat(chart.repairs()).isEmpty();
    }

    @Test
    void flowcharts() {
        var chart = read(mermaid, Mutations.fixture("mermaid/lab.mmd"));
        assertThat(rows(chart))
                .containsExactly(
                        tuple("x", "Start here", List.of()),
                        tuple("x", "Store it", List.of("A")),
                        tuple("x", "Flag", List.of("C", "D")),
                        tuple("x", "New way", List.of()),
                        tuple("Networks", "Plan \"addresses\"", List.of("A")),
                        tuple("Networks", "Run DNS", List.of("B")),
                        tuple("Networks: Tunnels", "VPN", List.of()),
                        tuple("Networks: Tunnels", "Peer", List.of("E")));
        assertThat(chart.sections().getLast().items())
                .extracting(item -> item.tick().status())
                .containsOnly(Status.LEARNING);
        assertThat(chart.repairs())
                .extracting(Object::toString)
                .containsExactly(
                        "One statement was not understood and left out, the first in line 17.");
    }

    @Test
    void eachKnowsItsOwn() {
        for (var text :
                List.of("", "graph", "graph TD", "digraph", "# graph {", "flowchart of x")) {
            assertThat(dot.recognises(text(text))).as(text).isFalse();
        }
        for (var text : List.of("", "graph", "graph {", "graph G {}", "flowchart of x", "---")) {
            assertThat(mermaid.recognises(text(text))).as(text).isFalse();
        }
    }

    @Test
    @Timeout(20)
    void whatWouldNotEndIsRefused() {
        var names = "a";
        var many = new StringBuilder();
        for (int index = 0; index < 2_000; index++) {
            many.append(" n").append(index);
        }
        var group = "{" + many + "}";
        assertThat(problem(dot, "digraph { " + (group + " -> ").repeat(5) + names + "}"))
                .contains("500000 arrows");
        assertThat(problem(dot, "digraph {" + "{".repeat(100_000))).contains("200 deep");
        assertThat(
                        problem(
                                dot,
                                "digraph { subgraph x "
                                        + group
                                        + " "
                                        + "subgraph x;".repeat(99_999)))
                .contains("500000 arrows");
        assertThat(problem(dot, "digraph { \"a ")).contains("not closed");
        assertThat(problem(dot, "digraph { a [")).contains("ends before");
        assertThat(problem(dot, "digraph {" + "<".repeat(100_000))).contains("not closed");
        assertThat(problem(mermaid, "graph TD\n" + "subgraph a\n".repeat(1_000)))
                .contains("200 deep");
        var chart = "graph TD\n" + "a((".repeat(100_000) + "\n" + "-- x ".repeat(100_000);
        mermaid.read(text(chart), Setting.ALONE, new Problems("x"));
    }

    @Test
    @Timeout(20)
    void oneLongLineIsReadInOneGo() {
        assertThat(rows(read(mermaid, "graph TD; " + "a[x]; ".repeat(1_000_000))))
                .containsExactly(tuple("x", "x", List.of()));
        assertThat(rows(read(mermaid, "graph TD; " + "a[-->".repeat(500_000)))).hasSize(1);
        assertThat(rows(read(mermaid, "graph TD; " + "a@{-->".repeat(500_000)))).hasSize(1);
    }

    @Test
    @Timeout(20)
    void framesThatAreOpenedAgainAndAgainAreRefused() {
        var many = new StringBuilder();
        for (int index = 0; index < 20_000; index++) {
            many.append(" n").append(index);
        }
        assertThat(
                        problem(
                                dot,
                                "digraph { subgraph x {"
                                        + many
                                        + "} "
                                        + "subgraph x {} ".repeat(100_000)
                                        + "}"))
                .contains("500000 arrows");
    }

    @Test
    @Timeout(20)
    void titlesOfFramesDoNotGrowWithoutEnd() {
        var graph = new StringBuilder("digraph {");
        for (int index = 0; index < 10_000; index++) {
            graph.append(" subgraph cluster_f").append(index);
            graph.append(" { n").append(index);
            graph.append(" subgraph cluster_f").append(index + 1).append(" {} }");
        }
        var sections = read(dot, graph + "}").sections();
        assertThat(sections).hasSize(10_000);
        assertThat(sections.get(1).title()).isEqualTo("f0: f1");
        assertThat(sections.getLast().title()).hasSize(1_001);
    }

    @Property(tries = 800)
    void nothingStopsTheReaders(@ForAll long seed) {
        var mutations = new Mutations(seed);
        for (var format : List.of(dot, mermaid)) {
            var name = format == dot ? "dot/cluster.dot" : "mermaid/lab.mmd";
            var file =
                    text(
                            mutations.of(
                                    Mutations.fixture(name),
                                    "subgraph x {",
                                    "-> {",
                                    "->",
                                    "[label=<",
                                    "--",
                                    "-->",
                                    "a",
                                    "end\n",
                                    "subgraph y\n",
                                    "#99999999;",
                                    "#1114112;",
                                    "#x;",
                                    "\"",
                                    "@{",
                                    "click a"));
            format.recognises(file);
            assertThat(format.read(file, Setting.ALONE, new Problems("x"))).isNotNull();
        }
    }

    private static String problem(ForeignFormat format, String text) {
        var problems = new Problems("x");
        format.read(text(text), Setting.ALONE, problems);
        assertThat(problems.all()).hasSize(1);
        return problems.all().getFirst().toString();
    }

    private static List<Tuple> rows(Outline outline) {
        return outline.sections().stream()
                .flatMap(
                        section ->
                                section.items().stream()
                                        .map(
                                                item ->
                                                        tuple(
                                                                section.title(),
                                                                item.title(),
                                                                item.needs())))
                .toList();
    }

    private static Outline read(ForeignFormat format, String text) {
        assertThat(format.recognises(text(text))).isTrue();
        var problems = new Problems("x");
        var draft = format.read(text(text), Setting.ALONE, problems);
        assertThat(problems.all()).isEmpty();
        return (Outline) draft;
    }

    private static Text text(String text) {
        return new Text(new Source("x", text));
    }
}
