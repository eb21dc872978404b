// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.palette;

import dev.cairn.format.LibraryReader;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// What one key in the palette costs with 10,000 skills, which have names and aliases of the length
/// of the shipped ones: making them ready, once, and finding.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OneKey {
    private static final int SKILLS = 10_000;

    /// One that nearly all hold, one that many hold in order, and words.
    @Param({"e", "dkn", "ntin", "docker", "docker net", "kubernetes operators"})
    private String typed;

    private final List<Choice> choices = choices();
    private final Ranking ranking = Ranking.of(choices);

    private static List<Choice> choices() {
        var shipped = Choices.of(LibraryReader.shipped());
        var choices = new ArrayList<Choice>();
        for (int at = 0; at < SKILLS; at++) {
            var one = shipped.get(at % shipped.size());
            var other = shipped.get(at / shipped.size());
            choices.add(
                    new Choice(
                            Kind.SKILL,
                            one.id() + "-" + other.id(),
                            one.title() + (at < shipped.size() ? "" : " " + other.title()),
                            one.aliases(),
                            other.title(),
                            Optional.empty()));
        }
        return choices;
    }

    @Benchmark
    public List<Choice> found() {
        return ranking.find(Query.of(typed), List.of("skill:docker-cli"));
    }

    @Benchmark
    public Ranking madeReady() {
        return Ranking.of(choices);
    }
}
