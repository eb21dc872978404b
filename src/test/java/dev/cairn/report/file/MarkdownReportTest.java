// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.report.Sample;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReportTest {
    private final String markdown = MarkdownReport.write(Sample.report());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# not a heading",
                "- not a list",
                "1. not a list",
                "2026) either",
                "*plain* _text_ `here`",
                "[a](b) ![c](d) <i>e</i>",
                "a | b & c &amp; \\ ~~d~~",
                "=== ---",
                "+ plus"
            })
    void readsAsItWasWritten(String text) {
        var html =
                HtmlRenderer.builder()
                        .build()
                        .render(Parser.builder().build().parse(MarkdownText.of(text)));
        var shown =
                html.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
        assertThat(shown).isEqualTo("<p>" + text + "</p>\n");
    }

    @Test
    void lineBreaksInATitleDoNotBreakTheList() {
        assertThat(MarkdownText.of("one\n\n# two\u0007")).isEqualTo("one \\# two");
    }

    @Test
    void saysVerdictFiguresAndSkills() {
        assertThat(markdown)
                .contains("**Not yet: Images is open.** Images is open")
                .contains("- Must-haves: 60 % (90 % to be ready)")
                .contains("| Containers \\& \\<more\\> | 25 % | 1 of 4 | about 26 h |")
                .contains("- ★ Shell \\| \\<pipes\\> (done, proved, 21 Nov 2026)")
                .contains("  - <https://example.org/shell>\n")
                .contains("- ⊘ Swarm (skipped, 21 Nov 2026)");
    }

    @Test
    void privateNotesAreLeftOut() {
        assertThat(markdown).doesNotContain("private thought");
    }
}
