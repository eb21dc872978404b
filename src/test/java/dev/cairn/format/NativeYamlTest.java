// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.format.file.RoadmapFile;
import dev.cairn.format.tree.TreeParser;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Kind;
import dev.cairn.roadmap.Level;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Section;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class NativeYamlTest {
    @Property(tries = 300)
    void whatIsWrittenIsReadBackEqual(
            @ForAll("texts") String title,
            @ForAll("texts") String why,
            @ForAll("texts") String check) {
        var skill =
                new Skill(
                        SkillId.of("one"),
                        title,
                        Kind.PROJECT,
                        why,
                        Level.ADVANCED,
                        new Hours(3, 9),
                        List.of(SkillId.of("linux-cli")),
                        List.of(check),
                        List.of(title),
                        List.of(
                                new Resource(
                                        title, URI.create("https://example.org/a?b=c#d"), "docs")),
                        Optional.of(Period.ofMonths(18)));
        var roadmap =
                new Roadmap(
                        RoadmapId.of("mine"),
                        title,
                        why,
                        List.of(RoadmapId.of("cicd")),
                        List.of(
                                new Section(
                                        check,
                                        List.of(SkillId.of("one"), SkillId.of("docker-cli")))),
                        List.of(skill));
        assertThat(read(NativeYaml.write(roadmap))).isEqualTo(roadmap);
    }

    @Test
    void everyShippedRoadmapIsReadBackEqual() {
        assertThat(LibraryReader.shipped().catalog().roadmaps())
                .allSatisfy(
                        roadmap -> assertThat(read(NativeYaml.write(roadmap))).isEqualTo(roadmap));
    }

    @Provide
    Arbitrary<String> texts() {
        var odd =
                Arbitraries.of(
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
                        "[y]",
                        "ä ö ü",
                        "日本語",
                        "🪨 stones",
                        "@at",
                        "%percent",
                        "a\nb",
                        "!tag",
                        "&anchor",
                        "*alias",
                        "x: |",
                        "0x1F",
                        "true");
        var any =
                Arbitraries.strings()
                        .ofMinLength(1)
                        .ofMaxLength(30)
                        .map(String::strip)
                        .filter(
                                text ->
                                        text.chars()
                                                .allMatch(
                                                        c ->
                                                                c >= ' '
                                                                        && c != 0x7f
                                                                        && !(c >= 0x80 && c < 0xa0)
                                                                        && c != 0xfeff
                                                                        && !Character.isSurrogate(
                                                                                (char) c)
                                                                        && c != 0xfffe
                                                                        && c != 0xffff))
                        .filter(text -> !text.isBlank());
        return Arbitraries.oneOf(odd, any);
    }

    private static Roadmap read(String text) {
        var problems = new ArrayList<Problem>();
        var roadmap =
                TreeParser.parse(new Source("written.yaml", text), problems)
                        .map(tree -> RoadmapFile.read(tree, "written.yaml", problems));
        assertThat(problems).as(text).isEmpty();
        return roadmap.orElseThrow().value();
    }

    /// The parser reads in pieces; a letter of two characters may lie across the end of one.
    @Test
    void aLetterMayStandAnywhere() {
        for (int before = 0; before < 2200; before++) {
            var problems = new ArrayList<Problem>();
            var text = "# " + "x".repeat(before) + "🪨\ntitle: 🪨\n";
            assertThat(TreeParser.parse(new Source("file.yaml", text), problems)).isPresent();
            assertThat(problems).isEmpty();
        }
    }
}
