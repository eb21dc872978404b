// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.yaml;

import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.Typical;
import dev.cairn.format.NativeYaml;
import dev.cairn.format.Source;
import dev.cairn.format.file.RoadmapFile;
import dev.cairn.format.tree.TreeParser;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Section;
import dev.cairn.roadmap.Skill;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class CommentedYamlTest {
    private static final String BEFORE =
            """
            # top of it

            format: 1
            id: mine # never to change
            title: "Mine"
            summary: >-
              So long a summary that it is folded,
              over two lines.
            sections:
              # the beginning
              - title: First
                skills:
                  # the first of all
                  - id: a # short
                    title: A
                    why: 'It''s needed'
                    level: core
                    hours: 4 - 6
                    done-when: [one, two] # both
                    resources:
                      # read this first
                      - {title: Docs, url: "https://a.example/x", kind: docs} # best
                      - title: Book
                        url: https://b.example
                        # by a friend
                        kind: book
                  - use: linux-cli # from elsewhere
              # the rest
              - title: Second
                skills:
                  - id: b
                    title: B
                    # hard
                    level: advanced
                    needs: [a, # because
                      linux-cli]
            # the end
            """;

    private final Roadmap roadmap = read(BEFORE);

    private static Roadmap read(String text) {
        var problems = new ArrayList<dev.cairn.format.Problem>();
        var tree = TreeParser.parse(new Source("a", text), problems).orElseThrow();
        var read = RoadmapFile.read(tree, "a", problems).value();
        assertThat(problems).isEmpty();
        return read;
    }

    private static Roadmap with(Roadmap old, List<Section> sections, List<Skill> defined) {
        return new Roadmap(old.id(), old.title(), old.summary(), old.after(), sections, defined);
    }

    private CommentedYaml.Written write(Roadmap changed) {
        var written = CommentedYaml.write(changed, BEFORE);
        assertThat(read(written.text())).isEqualTo(changed);
        assertThat(comments(written.text())).containsExactlyInAnyOrderElementsOf(comments(BEFORE));
        return written;
    }

    /// Not by the code under test: no text here holds a `#` that is no comment.
    private static List<String> comments(String text) {
        return text.lines()
                .filter(line -> line.contains("#"))
                .map(line -> line.substring(line.indexOf('#')).strip())
                .toList();
    }

    @Test
    void whatIsUnchangedStaysAsItWasWritten() {
        var text = write(roadmap).text();
        assertThat(text)
                .startsWith("# top of it\n\nformat: 1\nid: mine # never to change\ntitle: \"Mine\"")
                .contains("    skills:\n      # the first of all\n      - id: a # short\n")
                .contains("        why: 'It''s needed'\n")
                .contains("        done-when: [one, two] # both\n")
                .contains(
                        "          # read this first\n          - {title: Docs, url:"
                                + " \"https://a.example/x\", kind: docs} # best\n")
                .contains("            # by a friend\n            kind: book\n")
                .contains("  # the rest\n  - title: Second\n")
                .contains("          - a # because\n")
                .endsWith("# the end\n");
    }

    @Test
    void aSkillTakesItsCommentsAlongToAnotherSection() {
        var moved =
                with(
                        roadmap,
                        List.of(
                                new Section("Second, renamed", List.of(id("b"), id("a"))),
                                new Section("New", List.of(id("linux-cli")))),
                        List.of(roadmap.defined().get(1), roadmap.defined().get(0)));
        var written = write(moved);
        assertThat(written.text())
                .contains("      # the first of all\n      - id: a # short\n")
                .contains("      - use: linux-cli # from elsewhere\n")
                .contains("  # the rest\n  - title: \"Second, renamed\"\n");
        assertThat(written.moved()).isEmpty();
    }

    @Test
    void theCommentsOfARemovedSkillStandBeforeItsList() {
        var b =
                new Skill(
                        id("b"),
                        "B",
                        roadmap.defined().get(1).kind(),
                        "",
                        roadmap.defined().get(1).level(),
                        roadmap.defined().get(1).hours(),
                        List.of(id("linux-cli")),
                        List.of(),
                        List.of(),
                        List.of(new Resource("New", URI.create("https://c.example"), "docs")),
                        Optional.empty());
        var written =
                write(
                        with(
                                roadmap,
                                List.of(
                                        new Section("First", List.of(id("linux-cli"))),
                                        new Section("Second", List.of(id("b")))),
                                List.of(b)));
        assertThat(written.moved())
                .contains("the first of all", "short", "both", "read this first", "because");
        assertThat(written.text()).contains("    # by a friend\n").contains("# because\n");
    }

    @Test
    void jsonAndPlainFilesAreSimplyWrittenAnew() {
        assertThat(CommentedYaml.write(roadmap, NativeYaml.write(roadmap)).text())
                .isEqualTo(NativeYaml.write(roadmap));
        assertThat(CommentedYaml.write(roadmap, "{\"format\": 1}").text())
                .isEqualTo(NativeYaml.write(roadmap));
    }

    /// Comments anywhere, then any change: nothing of either is lost.
    @Property(tries = 400)
    void everyCommentSurvivesEveryChange(@ForAll long seed) {
        var random = new Random(seed);
        var before = commented(NativeYaml.write(any(random, 7)), random);
        var changed = any(random, 8);
        var text = CommentedYaml.write(changed, before).text();
        assertThat(read(text)).isEqualTo(changed);
        assertThat(comments(text)).containsExactlyInAnyOrderElementsOf(comments(before));
    }

    private static Roadmap any(Random random, int skills) {
        var names = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f", "g", "h"));
        Collections.shuffle(names, random);
        var sections = new ArrayList<Section>();
        var defined = new ArrayList<Skill>();
        var left = new ArrayList<>(names.subList(0, 1 + random.nextInt(skills)));
        while (!left.isEmpty()) {
            var part = left.subList(0, 1 + random.nextInt(left.size()));
            part.stream()
                    .filter(_ -> random.nextInt(3) > 0)
                    .forEach(name -> defined.add(skill(name, random)));
            sections.add(
                    new Section(
                            "Part " + random.nextInt(4), part.stream().map(Typical::id).toList()));
            part.clear();
        }
        return with(Typical.roadmap("mine"), sections, defined);
    }

    private static Skill skill(String name, Random random) {
        var plain = Typical.skill(name);
        var texts = List.of("one", "it: two", "three, [x]", "- four", "five\nlines", "\"six\"");
        return new Skill(
                plain.id(),
                texts.get(random.nextInt(4)),
                plain.kind(),
                random.nextBoolean() ? "" : texts.get(random.nextInt(6)),
                plain.level(),
                plain.hours(),
                List.of(),
                texts.subList(random.nextInt(3), 3 + random.nextInt(3)),
                List.of(),
                random.nextBoolean()
                        ? List.of()
                        : List.of(
                                new Resource("One", URI.create("https://one.example"), "docs"),
                                new Resource(
                                        texts.get(random.nextInt(4)),
                                        URI.create("https://two.example"),
                                        "book")),
                Optional.empty());
    }

    private static String commented(String plain, Random random) {
        var text = new StringBuilder();
        var number = 0;
        for (var line : plain.lines().toList()) {
            var start = line.length() - line.stripLeading().length();
            if (random.nextInt(5) == 0) {
                text.append(" ".repeat(start)).append("# above ").append(number++).append('\n');
            }
            text.append(line);
            if (random.nextInt(5) == 0 && !line.isBlank()) {
                text.append(" # behind ").append(number++);
            }
            text.append('\n');
        }
        return text.append(random.nextBoolean() ? "# last\n" : "").toString();
    }
}
