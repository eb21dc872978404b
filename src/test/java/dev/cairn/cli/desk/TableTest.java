// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.cli.desk.Table.Column;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void columnsAreAligned() {
        var table = new Table(80, Column.LEFT, Column.WRAP, Column.RIGHT);
        table.row("○", "Git", "4 h");
        table.row("●", "Shell", "12 h");
        assertThat(table.lines()).containsExactly("○  Git     4 h", "●  Shell  12 h");
    }

    @Test
    void aLongTitleGoesOnBelowItself() {
        var table = new Table(24, Column.WRAP, Column.RIGHT);
        table.row("one two three four five six", "4 h");
        assertThat(table.lines()).containsExactly("one two three four   4 h", "five six");
    }

    @Test
    void aWordTooLongForItsColumnIsCut() {
        var table = new Table(20, Column.WRAP, Column.RIGHT);
        table.row("abcdefghijklmnopqrstuvwxyz", "4 h");
        assertThat(table.lines()).containsExactly("abcdefghijklmno  4 h", "pqrstuvwxyz");
    }

    @Test
    void wideSignsTakeTwoColumns() {
        var table = new Table(80, Column.LEFT, Column.LEFT);
        table.row("学ぶ", "a");
        table.row("four", "b");
        assertThat(table.lines()).containsExactly("学ぶ  a", "four  b");
    }

    @Test
    void idsStayWholeWhileTitlesCanGiveWay() {
        var table = new Table(50, Column.WRAP, Column.KEEP);
        table.row("a title of a good many words, all of them short", "an-id-of-twenty-six-letters");
        assertThat(table.lines())
                .containsExactly(
                        "a title of a good      an-id-of-twenty-six-letters",
                        "many words, all of",
                        "them short");
    }
}
