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
