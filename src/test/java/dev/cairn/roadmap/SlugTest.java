// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SlugTest {
    private static final String RULE = "[\\p{Ll}\\p{Lo}0-9]+(-[\\p{Ll}\\p{Lo}0-9]+)*";

    @Property(tries = 500)
    void whatIsAnIdIsWhatTheRuleSays(@ForAll("nearIds") String text) {
        assertThat(Slug.isValid(text)).as(text).isEqualTo(text.matches(RULE));
    }

    @Provide
    Arbitrary<String> nearIds() {
        return Arbitraries.strings()
                .withChars("az09--äßÄ中٣A_ \uD83D\uDE80\u0301")
                .withChars('\uD83D', '\uD801', '\uDC28')
                .ofMaxLength(6);
    }
}
