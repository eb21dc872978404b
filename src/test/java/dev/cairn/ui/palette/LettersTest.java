// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

import java.util.Arrays;
import java.util.stream.Collectors;

class LettersTest {
    /// The oracle is what regular expressions say of the same words.
    @Property(tries = 2000)
    void isAsNearAsAPatternSays(
            @ForAll @CharRange(from = 'a', to = 'c') @Chars({' ', '-'}) @StringLength(max = 12)
                    String name,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 4) String typed) {
        var marks = new int[typed.length()];
        var near = new Letters(name).find(Query.of(typed), marks) >> 8;
        assertThat(near).isEqualTo(patterned(name.replace('-', ' '), typed));
        if (near != Letters.NOT_FOUND) {
            assertThat(marks).isSorted().doesNotHaveDuplicates();
            assertThat(Arrays.stream(marks).mapToObj(name::charAt).map(String::valueOf))
                    .containsExactly(typed.split(""));
        }
    }

    private static int patterned(String name, String typed) {
        if (name.startsWith(typed)) {
            return Letters.BEGINNING;
        }
        if (name.contains(" " + typed)) {
            return Letters.WORD;
        }
        if (name.matches("(.* )?" + joined(typed, "(.* )?") + ".*")) {
            return Letters.WORD_STARTS;
        }
        return typed.length() > 1 && name.matches(".*" + joined(typed, ".*") + ".*")
                ? Letters.IN_ORDER
                : Letters.NOT_FOUND;
    }

    private static String joined(String typed, String between) {
        return typed.chars()
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining(between));
    }
}
