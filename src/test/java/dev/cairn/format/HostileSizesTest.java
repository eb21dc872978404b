// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files made to take memory or time: each is refused with one clear sentence, or comes in cleaned.
class HostileSizesTest {
    private static final Library SHIPPED = LibraryReader.shipped();

    @Test
    @Timeout(60)
    void whatGoesOnForeverIsRefused() {
        refused("{\"a\":", "[", "x:1:", "500 deep in each other");
        refused("", "{\"nodes\":", "x:1:", "500 deep in each other");
        refused("format: 1\nsections: ", "[", "x:2:", "500 deep in each other");
        refused("title,status\n", "skill,done\n", "x:1:1:", "more than 50000 skills");
        refused("title,status\nb,done\n", "word ", "x:3:1:", "longer than 200000 letters");
    }

    private static void refused(String start, String again, String where, String why) {
        var text = start + again.repeat(300_000);
        var intake = Importer.read(new Source("x", text), SHIPPED);
        assertThat(intake.canImport()).isFalse();
        assertThat(intake.problems()).hasSize(1);
        assertThat(intake.problems().getFirst().toString()).startsWith(where).contains(why);
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {
                "# T\n- [ ] %s\n- [x] b",
                "<opml><body><outline text=\"%s\"/><outline text=\"b\"/></body></opml>",
                "digraph { a [label=\"%s\"]; a -> b }",
                "graph TD\na[%s]\na --> b",
            })
    void anEndlessTitleIsCutAndCleaned(String pattern) {
        var title = "script\u202E evil\u2066 " + "word ".repeat(200_000);
        var intake = Importer.read(new Source("x", pattern.formatted(title)), SHIPPED);
        assertThat(intake.problems()).isEmpty();
        assertThat(intake.roadmap().orElseThrow().skills())
                .allSatisfy(skill -> assertThat(skill.value().length()).isLessThan(200));
        assertThat(intake.roadmap().orElseThrow().defined())
                .allSatisfy(
                        skill ->
                                assertThat(skill.title())
                                        .hasSizeLessThanOrEqualTo(1_000)
                                        .doesNotContain("\u202E", "\u2066"));
    }
}
