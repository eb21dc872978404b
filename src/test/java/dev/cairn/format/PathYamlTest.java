// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.cairn.career.CareerPath;
import dev.cairn.career.CareerPath.AnyOf;
import dev.cairn.career.CareerPath.Fading;
import dev.cairn.career.CareerPath.MarketFigure;
import dev.cairn.career.CareerPath.Must;
import dev.cairn.career.CareerPath.Plus;
import dev.cairn.career.CareerPath.Portfolio;
import dev.cairn.career.CareerPath.Sample;
import dev.cairn.career.CareerPath.Thresholds;
import dev.cairn.career.PathId;
import dev.cairn.format.file.PathFile;
import dev.cairn.format.file.PathFile.Ordered;
import dev.cairn.format.tree.TreeParser;
import dev.cairn.progress.Evidence;
import dev.cairn.roadmap.SkillId;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;

import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

class PathYamlTest {
    private static final List<String> ODD =
            List.of(
                    "no",
                    "2024",
                    "1.5",
                    "null",
                    "~",
                    "- dash",
                    "a: b",
                    "a #b",
                    "\"quoted\"",
                    "it's",
                    "{x}",
                    "日本語",
                    "🪨 stones",
                    "@at",
                    "%percent",
                    "a\nb",
                    "!tag",
                    "0x1F",
                    "true",
                    "2.2 %");
    private static final List<String> IDS =
            List.of("linux-cli", "no", "null", "42", "1e3", "true", "日本", "c", "a-1", "0x1f");

    @Property(tries = 500)
    void whatIsWrittenIsReadBackEqual(@ForAll("paths") Ordered path) {
        assertThat(read(PathYaml.write(path))).isEqualTo(path);
    }

    @Property(tries = 100)
    void whatIsWrittenFitsTheSchema(@ForAll("paths") Ordered path) throws IOException {
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(Path.of("roadmaps/schema/path.schema.json")),
                                InputFormat.JSON);
        assertThat(schema.validate(json(PathYaml.write(path)), InputFormat.JSON)).isEmpty();
    }

    /// Read in one buffer: the parser fails on a surrogate pair between two.
    private static String json(String yaml) {
        var settings = LoadSettings.builder().setBufferSize(yaml.length() + 2).build();
        return new YAMLMapper(YAMLFactory.builder().loadSettings(settings).build())
                .readTree(yaml)
                .toString();
    }

    @Test
    void everyShippedPathIsReadBackEqual() {
        assertThat(LibraryReader.shipped().paths())
                .hasSize(5)
                .allSatisfy(
                        path ->
                                assertThat(read(PathYaml.write(new Ordered(path))).path())
                                        .isEqualTo(path));
    }

    @Provide
    Arbitrary<Ordered> paths() {
        return Arbitraries.longs().map(Random::new).map(PathYamlTest::path);
    }

    private static Ordered path(Random random) {
        var must =
                some(
                        1,
                        random,
                        id ->
                                new Must(
                                        SkillId.of(id),
                                        weight(random),
                                        random.nextBoolean(),
                                        any(List.of(Evidence.values()), random)));
        var id = any(IDS, random);
        var weighed = must.stream().map(each -> each.skill().value()).toList();
        var path =
                new CareerPath(
                        PathId.of(id),
                        any(ODD, random),
                        random.nextBoolean() ? "" : any(ODD, random),
                        random.nextBoolean() ? "" : any(ODD, random),
                        others(id, random),
                        others(id, random),
                        must,
                        some(0, random, _ -> choice(random)),
                        some(0, random, SkillId::of).stream()
                                .filter(skill -> !weighed.contains(skill.value()))
                                .map(skill -> new Plus(skill, weight(random)))
                                .toList(),
                        some(
                                0,
                                random,
                                project ->
                                        new Portfolio(SkillId.of(project), random.nextBoolean())),
                        random.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(new Fading(span(random), random.nextBoolean())),
                        thresholds(random),
                        random.nextBoolean()
                                ? Sample.NONE
                                : new Sample(some(0, random, group -> group), random.nextInt(5000)),
                        some(
                                0,
                                random,
                                _ ->
                                        new MarketFigure(
                                                any(ODD, random),
                                                any(ODD, random),
                                                random.nextBoolean() ? "" : any(ODD, random),
                                                any(ODD, random),
                                                random.nextInt(2) * 2026)));
        return random.nextBoolean()
                ? new Ordered(path)
                : new Ordered(path, random.nextInt(200) - 100);
    }

    /// A path names other paths, not itself.
    private static List<PathId> others(String id, Random random) {
        return some(0, random, PathId::of).stream()
                .filter(other -> !other.value().equals(id))
                .toList();
    }

    private static AnyOf choice(Random random) {
        var skills = some(1, random, SkillId::of);
        return new AnyOf(any(ODD, random), 1 + random.nextInt(skills.size()), skills);
    }

    private static Period span(Random random) {
        var count = 1 + random.nextInt(999);
        return random.nextBoolean() ? Period.ofYears(count) : Period.ofMonths(count);
    }

    /// Rising, of one to nine digits, also such as a plain toString writes with an exponent.
    private static Thresholds thresholds(Random random) {
        var digits = Math.pow(10, 1 + random.nextInt(9));
        var must =
                random.doubles(3)
                        .map(share -> Math.round(share * digits) / digits)
                        .sorted()
                        .toArray();
        var plus =
                random.doubles(2)
                        .map(share -> Math.round(share * digits) / digits)
                        .sorted()
                        .toArray();
        return new Thresholds(must[0], must[1], plus[0], must[2], plus[1]);
    }

    private static int weight(Random random) {
        return 1 + random.nextInt(100);
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> List<T> some(int least, Random random, Function<String, T> make) {
        var from = random.nextInt(IDS.size());
        var count = least + random.nextInt(IDS.size() - least);
        return IntStream.range(from, from + count)
                .mapToObj(at -> make.apply(IDS.get(at % IDS.size())))
                .toList();
    }

    private static Ordered read(String text) {
        var problems = new ArrayList<Problem>();
        var path =
                TreeParser.parse(new Source("written.yaml", text), problems)
                        .map(tree -> PathFile.read(tree, "written.yaml", problems));
        assertThat(problems).as(text).isEmpty();
        return path.orElseThrow().value();
    }
}
