// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.text.Message;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Checklists as nobody plans them: no box is lost, and what came in is there after a restart.
class WildChecklistTest {
    private static final List<String> PIECES =
            List.of(
                    "🚀",
                    "!",
                    "?",
                    "C",
                    "C++",
                    "C#",
                    "(3h)",
                    "(2-4 hours)",
                    "مقدمة",
                    "入门",
                    "한국어",
                    "ไทย",
                    "a",
                    "a 2",
                    "docker",
                    "\t",
                    "\u00A0",
                    "\u2028",
                    "\u0085",
                    "\u0007",
                    "\uFEFF",
                    "\uFFFE",
                    "\uD83D",
                    "&#10;",
                    "&#0;",
                    "**",
                    "`",
                    "[",
                    "](",
                    ")",
                    "[x]",
                    "[](https://example.org/a)",
                    "[link](https://example.org)",
                    "<b>",
                    "null",
                    ": ",
                    " #",
                    "'",
                    "\"",
                    "\\",
                    "skill",
                    "-",
                    "_",
                    "&amp;",
                    "ſ",
                    "İ",
                    "𠀀");

    private final Library shipped = LibraryReader.shipped();

    @Test
    void aBoxOfHoursAloneKeepsThemAsItsText() {
        var intake = readBack("list.md", "# My list\n- [ ] (3h)\n- [ ] Zig (2 h)\n");
        assertThat(intake.roadmap().orElseThrow().defined())
                .extracting(skill -> skill.id().value(), Skill::title, Skill::hours)
                .containsExactly(
                        tuple("my-list-3h", "(3h)", new Hours(3, 3)),
                        tuple("my-list-zig", "Zig", new Hours(2, 2)));
    }

    @Test
    void boxesWithoutALetterGetIdsOfTheirOwn() {
        var intake = readBack("list.md", "# My list\n## 🎉\n- [ ] 🚀\n- [ ] !!!\n- [ ] 🎯\n");
        assertThat(titles(intake)).containsExactly("🚀", "!!!", "🎯");
        assertThat(ids(intake))
                .containsExactly("my-list-skill", "my-list-skill-2", "my-list-skill-3");
    }

    @Test
    void titlesThatSpellTheSameIdStayApart() {
        var intake =
                readBack(
                        "list.md",
                        "# L\n"
                                + "## G\n"
                                + "- [ ] Zig\n"
                                + "- [ ] Zig!\n"
                                + "- [ ] Zig?\n"
                                + "- [ ] Zig 2\n"
                                + "- [ ] G Zig 2\n");
        assertThat(titles(intake)).containsExactly("Zig", "Zig!", "Zig?", "Zig 2", "G Zig 2");
        assertThat(ids(intake))
                .containsExactly("l-zig", "l-g-zig", "l-g-zig-2", "l-zig-2", "l-g-g-zig-2");
    }

    @Test
    void lettersOfEveryScriptMakeIds() {
        var intake = readBack("list.md", "# قالب\n## 第一\n- [ ] مقدمة\n- [ ] 入门\n- [ ] ١٢٣\n");
        assertThat(ids(intake)).containsExactly("قالب-مقدمة", "قالب-入门", "قالب-skill");
    }

    @Test
    void aHeadingWithoutALetterLeavesTheIdToTheFilesName() {
        assertThat(id(readBack("/home/sam/Go at work.md", "# 🚀\n- [ ] one\n")))
                .isEqualTo("go-at-work");
        assertThat(id(readBack("🚀.md", "# 🚀\n- [ ] one\n"))).isEqualTo("checklist");
        var nameless = readBack(".md", "- [ ] one\n");
        assertThat(id(nameless)).isEqualTo("checklist");
        assertThat(nameless.roadmap().orElseThrow().title()).isEqualTo("Checklist");
    }

    /// A file's name takes 255 bytes in most places, and a letter here takes three.
    @Test
    void endlessWordsMakeIdsOfAReasonableLength() {
        var intake =
                readBack(
                        "list.md",
                        "# "
                                + "界".repeat(500)
                                + "\n"
                                + ("- [ ] " + "長".repeat(900) + "\n").repeat(3));
        assertThat(id(intake)).hasSize(60);
        assertThat(ids(intake)).hasSize(3).allMatch(id -> id.length() < 220);
        assertThat(titles(intake)).allMatch(title -> title.length() == 900);
        var words = readBack("list.md", "# L\n- [ ] " + "many words ".repeat(50) + "\n");
        assertThat(ids(words).getFirst()).matches("l(-many-words)+(-many)?").hasSizeBetween(70, 85);
    }

    @Test
    void anEndlessTitleIsCut() {
        var intake = readBack("l.md", "# L\n- [ ] " + "a".repeat(10_000_001) + "\n");
        assertThat(titles(intake)).containsExactly("a".repeat(999) + "…");
        assertThat(intake.repairs())
                .extracting(Message::toString)
                .containsExactly("One endless text was cut.");
    }

    @Test
    void aMarkOfTheByteOrderIsNoPartOfTheHeading() {
        assertThat(id(readBack("l.md", "\uFEFF# Zig\n- [ ] one\n"))).isEqualTo("zig");
    }

    @Test
    void aLinkWithoutWordsIsNamedByItsAddress() {
        assertThat(titles(readBack("l.md", "# L\n- [ ] [](https://example.org/a)\n")))
                .containsExactly("https://example.org/a");
    }

    @Test
    void boxesThatHoldNothingAreNamedByTheirLines() {
        assertThat(readBack("l.md", "# L\n- [ ]\n- [ ] one\n- [x]\n").repairs())
                .extracting(Message::toString)
                .containsExactly("2 boxes without a text left out, in lines 2 and 4.");
    }

    @Test
    void aTitleWithoutALetterIsOnlyTheSameTitle() {
        var first = readBack("a.md", "# A\n- [ ] 🚀\n").roadmap().orElseThrow();
        var library =
                LibraryReader.join(
                                shipped,
                                List.of(new Source("a", NativeYaml.write(first))),
                                Map.of(),
                                Map.of())
                        .library();
        var second = Importer.read(new Source("b.md", "# B\n- [ ] 🎯\n- [ ] 🚀\n"), library);
        assertThat(ids(second)).containsExactly("b-skill");
        assertThat(second.matched()).extracting(SkillId::value).containsExactly("a-skill");
    }

    @Property(tries = 1500)
    void whateverComesInIsReadBackEqual(@ForAll long seed) {
        var random = new Random(seed);
        var text =
                IntStream.range(0, 1 + random.nextInt(12))
                        .mapToObj(_ -> line(random))
                        .collect(Collectors.joining("\n"));
        var intake = Importer.read(new Source(pieces(random) + ".md", text), shipped, "markdown");
        if (intake.problems().isEmpty()) {
            assertReadBackEqual(intake);
        } else {
            assertThat(intake.problems())
                    .extracting(problem -> problem.message().toString())
                    .allMatch(message -> message.startsWith("the file holds no task box"));
        }
    }

    private static String line(Random random) {
        var begin =
                List.of("# ", "## ", "- [ ] ", "- [x] ", "  - [ ] ", "- [ ]", "")
                        .get(random.nextInt(7));
        return begin + pieces(random);
    }

    private static String pieces(Random random) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    private Intake readBack(String file, String text) {
        var intake = Importer.read(new Source(file, text), shipped);
        assertThat(intake.problems()).isEmpty();
        assertReadBackEqual(intake);
        return intake;
    }

    private void assertReadBackEqual(Intake intake) {
        var roadmap = intake.roadmap().orElseThrow();
        var text = NativeYaml.write(roadmap);
        var read =
                LibraryReader.join(
                        shipped, List.of(new Source("own.yaml", text)), Map.of(), Map.of());
        assertThat(read.problems()).as(text).isEmpty();
        assertThat(read.library().catalog().roadmap(roadmap.id())).as(text).hasValue(roadmap);
    }

    private static String id(Intake intake) {
        return intake.roadmap().map(Roadmap::id).orElseThrow().value();
    }

    private static List<String> ids(Intake intake) {
        return intake.roadmap().orElseThrow().defined().stream()
                .map(skill -> skill.id().value())
                .toList();
    }

    private static List<String> titles(Intake intake) {
        return intake.roadmap().orElseThrow().defined().stream().map(Skill::title).toList();
    }
}
