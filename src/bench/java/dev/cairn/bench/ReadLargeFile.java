// SPDX-License-Identifier: Apache-2.0
package dev.cairn.bench;

import dev.cairn.format.Library;
import dev.cairn.format.LibraryReader;
import dev.cairn.format.Problem;
import dev.cairn.format.Source;
import dev.cairn.format.file.RoadmapFile;
import dev.cairn.format.tree.TreeParser;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.snakeyaml.engine.v2.api.LoadSettings;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An own roadmap of 10,000 skills: as a bare tree of the library underneath, as a tree with
/// places, read and checked, and joined with what ships.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadLargeFile {
    private static final int SKILLS = 10_000;
    private static final int IN_A_SECTION = 100;

    private final Library shipped = LibraryReader.shipped();
    private ObjectMapper mapper;
    private Source file;

    @Param({"yaml", "json"})
    public String kind;

    @Setup
    public void write() {
        var yaml =
                new YAMLMapper(
                        YAMLFactory.builder()
                                .loadSettings(
                                        LoadSettings.builder()
                                                .setCodePointLimit(Integer.MAX_VALUE)
                                                .build())
                                .build());
        var text = IntStream.range(0, SKILLS / IN_A_SECTION).mapToObj(ReadLargeFile::section);
        var whole =
                "format: 1\nid: large-plan\ntitle: \"Large plan\"\nsections:\n"
                        + text.collect(Collectors.joining());
        if (kind.equals("yaml")) {
            mapper = yaml;
            file = new Source("large.yaml", whole);
        } else {
            mapper = new JsonMapper();
            file = new Source("large.json", mapper.writeValueAsString(yaml.readTree(whole)));
        }
        if (!joined().problems().isEmpty()) {
            throw new IllegalStateException(joined().problems().toString());
        }
    }

    private static String section(int at) {
        return "  - title: \"Section "
                + at
                + "\"\n    skills:\n"
                + IntStream.range(at * IN_A_SECTION, (at + 1) * IN_A_SECTION)
                        .mapToObj(ReadLargeFile::skill)
                        .collect(Collectors.joining());
    }

    private static String skill(int at) {
        var needs =
                at < 2
                        ? ""
                        : "        needs:\n          - \"large-skill-%d\"\n          - \"large-skill-%d\"\n"
                                .formatted(at - 1, at / 2);
        return """
              - id: "large-skill-%1$d"
                title: "Skill number %1$d of the plan"
                why: "What it is good for, said in one sentence of some length."
                level: "core"
                hours: "4-8"
        %2$s        done-when:
                  - "It runs"
                  - "It is written down"
                resources:
                  - title: "The manual"
                    url: "https://example.org/manual/%1$d"
                    kind: "docs"
        """
                .formatted(at, needs);
    }

    @Benchmark
    public JsonNode bareTree() {
        return mapper.readTree(file.text());
    }

    @Benchmark
    public Object treeWithPlaces() {
        return TreeParser.parse(file, new ArrayList<Problem>());
    }

    @Benchmark
    public Object readAndChecked() {
        var problems = new ArrayList<Problem>();
        return TreeParser.parse(file, problems)
                .map(tree -> RoadmapFile.read(tree, file.name(), problems));
    }

    @Benchmark
    public LibraryReader.Read joined() {
        return LibraryReader.join(shipped, List.of(file), Map.of(), Map.of());
    }
}
