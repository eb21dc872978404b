// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cairn.ui.importing.source.Excerpt.Line;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void theWordAtTheColumnIsMarkedAmongThreeLinesOnEachSide() {
        var text = "1\n2\r\n3\r4\nhours: many-more, less\n6\n7\n8\n9\n";
        assertThat(Excerpt.around(text, 5, 8).lines())
                .extracting(Line::number, Line::before, Line::marked, Line::after)
                .containsExactly(
                        tuple(2, "", "", "2"),
                        tuple(3, "", "", "3"),
                        tuple(4, "", "", "4"),
                        tuple(5, "hours: ", "many-more", ", less"),
                        tuple(6, "", "", "6"),
                        tuple(7, "", "", "7"),
                        tuple(8, "", "", "8"));
    }

    @Test
    void aLongLineIsCutAroundTheColumn() {
        var line = place("a".repeat(5_000) + ":wrong " + "b".repeat(5_000), 1, 5_002);
        assertThat(line.before()).isEqualTo("…" + "a".repeat(28) + ":");
        assertThat(line.marked()).isEqualTo("wrong");
        assertThat(line.after()).startsWith(" bbb").endsWith("b…").hasSizeLessThan(200);
    }

    @Test
    void whatCannotBeSeenOrTurnsTheTextAroundIsSpelledOut() {
        var line = place("\tsafe\u202Efdp.exe\u0007\u00A0x", 1, 2);
        assertThat(line.text()).isEqualTo("→ safe<U+202E>fdp.exe<U+0007><U+00A0>x");
        assertThat(place("a\u202Eb", 1, 2).marked()).isEqualTo("<U+202E>");
    }

    @Test
    void aPlaceBehindTheLineIsItsEnd() {
        var line = place("title", 1, 99);
        assertThat(line.before()).isEqualTo("title");
        assertThat(line.marked()).isEqualTo(" ");
    }

    @Test
    void aLineThatIsNotThereShowsNothing() {
        assertThat(Excerpt.around("one\ntwo", 9, 1).lines()).isEmpty();
        assertThat(Excerpt.around("one\ntwo", 0, 0).lines()).isEmpty();
        assertThat(Excerpt.around("", 1, 1).lines()).hasSize(1);
    }

    @Property(tries = 500)
    void anyPlaceOfAnyTextIsShown(
            @ForAll String text,
            @ForAll @IntRange(min = -2, max = 8) int line,
            @ForAll @IntRange(min = -2, max = 400) int column) {
        var lines = Excerpt.around(text, line, column).lines();
        assertThat(lines.stream().filter(Line::isPlace).count()).isEqualTo(lines.isEmpty() ? 0 : 1);
        assertThat(lines)
                .allSatisfy(
                        each ->
                                assertThat(each.text().codePoints())
                                        .noneMatch(Character::isISOControl));
    }

    private static Line place(String text, int line, int column) {
        return Excerpt.around(text, line, column).lines().stream()
                .filter(Line::isPlace)
                .findFirst()
                .orElseThrow();
    }
}
