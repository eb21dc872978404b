// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Every text stands out from what is behind it, and so does every mark that says something, in
/// every theme. Computed from the sheets, so no theme is dressed for it.
class ContrastTest {
    private static final String CARD = "-cairn-card";
    private static final String GROUND = "-cairn-ground";
    private static final String SIDEBAR = "-color-bg-inset";

    /// What is read, and on what.
    ///
    /// @param grounds each a ground of its own, or layers, lowest first, joined by `+`
    private record Pair(String front, String... grounds) {}

    private static final List<Pair> TEXTS =
            List.of(
                    new Pair("-color-fg-default", CARD, GROUND, SIDEBAR, "-color-bg-overlay"),
                    new Pair("-color-fg-muted", CARD, GROUND, SIDEBAR),
                    new Pair("-color-fg-subtle", CARD, GROUND),
                    new Pair("-color-accent-fg", CARD, GROUND),
                    new Pair("-color-success-fg", CARD, GROUND),
                    new Pair("-color-warning-fg", CARD, GROUND),
                    new Pair("-color-danger-fg", CARD, GROUND),
                    // The page that is open, in the sidebar.
                    new Pair("-color-accent-fg", SIDEBAR + "+-color-accent-subtle"),
                    // What the pointer is over, in the sidebar and in the tree.
                    new Pair(
                            "-color-fg-default",
                            SIDEBAR + "+-color-neutral-subtle",
                            CARD + "+-color-neutral-subtle"),
                    // The bar of a trial, the card with advice, chosen text in a field.
                    new Pair("-color-fg-default", GROUND + "+-color-accent-subtle"),
                    new Pair("-color-fg-muted", GROUND + "+-color-accent-subtle"),
                    new Pair("-color-fg-default", CARD + "+-color-accent-subtle"),
                    // A notice, and its link.
                    new Pair("-color-bg-default", "-color-fg-default"),
                    new Pair("-cairn-notice-link", "-color-fg-default"),
                    // Words on a button that is filled with a colour, or a notice of a failure.
                    new Pair(
                            "-color-fg-emphasis",
                            "-color-accent-emphasis",
                            "-color-success-emphasis",
                            "-color-danger-emphasis"),
                    // A chosen row, and a menu item under the pointer.
                    new Pair("-color-fg-default", "-cairn-chosen"),
                    new Pair("-color-fg-muted", "-cairn-chosen"));

    private static final List<Pair> MARKS =
            List.of(
                    new Pair("-cairn-done", CARD, GROUND, "-color-border-muted", "-cairn-chosen"),
                    new Pair(
                            "-cairn-learning",
                            CARD,
                            GROUND,
                            "-color-border-muted",
                            "-cairn-chosen"),
                    new Pair("-cairn-todo", CARD, GROUND, "-cairn-chosen"),
                    new Pair("-cairn-skipped", CARD, GROUND, "-cairn-chosen"),
                    new Pair("-cairn-proved", CARD, GROUND, "-cairn-chosen"),
                    new Pair("-color-accent-emphasis", CARD, GROUND, "-color-border-muted"),
                    new Pair("-cairn-field", CARD, GROUND),
                    new Pair("-cairn-focus", CARD, GROUND, SIDEBAR, "-cairn-chosen"),
                    // The columns of the postings.
                    new Pair("-cairn-column", CARD),
                    new Pair("-cairn-column-worth", CARD));

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void everyTextCanBeRead(Theme theme) throws IOException {
        assertThat(tooFaint(Tokens.of(theme), TEXTS, theme == Theme.CONTRAST ? 7 : 4.5)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void everyMarkCanBeSeen(Theme theme) throws IOException {
        assertThat(tooFaint(Tokens.of(theme), MARKS, 3)).isEmpty();
    }

    @Test
    void highContrastDrawsEveryBorder() throws IOException {
        var tokens = Tokens.of(Theme.CONTRAST);
        var borders =
                List.of(
                        new Pair("-cairn-line", CARD, GROUND),
                        new Pair("-color-border-default", CARD, GROUND));
        assertThat(tooFaint(tokens, borders, 7)).isEmpty();
        assertThat(tokens.contrast("-cairn-focus-wide", CARD)).isGreaterThan(7);
    }

    /// Lines that are there in hundreds can be seen, and stay behind what is read.
    @Test
    void quietLinesStayBehindTheText() throws IOException {
        var tokens = Tokens.of(Theme.CONTRAST);
        for (var ground : List.of(CARD, GROUND)) {
            assertThat(tokens.contrast("-cairn-quiet-line", ground)).isBetween(3.0, 4.0);
        }
    }

    /// A token made fainter is found, wherever it is used.
    @Test
    void aFainterTokenIsFound() throws IOException {
        var tokens = Tokens.of(Theme.LIGHT);
        assertThat(tooFaint(tokens.with("-color-fg-muted", "#8b949e"), TEXTS, 4.5)).isNotEmpty();
        assertThat(tooFaint(tokens.with("-color-bg-subtle", "#c0c8d0"), TEXTS, 4.5)).isNotEmpty();
        assertThat(tooFaint(tokens.with("-cairn-field", "#d0d7de"), MARKS, 3)).isNotEmpty();
    }

    /// Figures from the examples of WCAG: black on white, the grey that just passes, and half.
    @Test
    void contrastIsThatOfTheStandard() {
        var tokens =
                new Tokens(
                        Map.of(
                                "-color-black", "#000000",
                                "-color-white", "#ffffff",
                                "-color-grey", "#767676",
                                "-color-half", "rgba(0, 0, 0, 0.5)"));
        assertThat(tokens.contrast("-color-black", "-color-white")).isEqualTo(21);
        assertThat(tokens.contrast("-color-grey", "-color-white")).isCloseTo(4.54, within(0.01));
        assertThat(tokens.contrast("-color-half", "-color-white")).isCloseTo(3.98, within(0.05));
    }

    private static List<String> tooFaint(Tokens tokens, List<Pair> pairs, double least) {
        var found = new ArrayList<String>();
        for (var pair : pairs) {
            for (var ground : pair.grounds()) {
                var contrast = tokens.contrast(pair.front(), ground.split("\\+"));
                if (contrast < least) {
                    found.add("%s on %s: %.2f".formatted(pair.front(), ground, contrast));
                }
            }
        }
        return found;
    }
}
