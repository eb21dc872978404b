// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.career.PathId;
import dev.cairn.report.Sample;
import dev.cairn.report.options.Form;
import dev.cairn.report.options.Part;
import dev.cairn.report.options.ReportOptions;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

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

    @Test
    void anotherReaderFindsHeadingsTablesAndLinks() {
        var german =
                MarkdownReport.write(
                        Sample.report(
                                ReportOptions.standard(Locale.GERMAN)
                                        .withName("*Ada* | <b>")
                                        .withNotes(true)
                                        .withParts(EnumSet.allOf(Part.class))));
        var tables = List.of(TablesExtension.create());
        var html =
                HtmlRenderer.builder()
                        .extensions(tables)
                        .build()
                        .render(Parser.builder().extensions(tables).build().parse(german));
        assertThat(html)
                .contains(
                        "<h1>Lernfortschritt</h1>",
                        "*Ada* | &lt;b&gt;. Stand: 23. November 2026.",
                        "<h2>Der Weg weiter</h2>",
                        "<td>Ship it</td>\n<td>Projekt zum Vorzeigen</td>",
                        "<li>Notiz: private thought</li>",
                        "<a href=\"https://example.org/shell\">",
                        "erledigt, belegt, 21.11.2026",
                        "<ol>\n<li>Images (6–8 h)</li>")
                .doesNotContain("<b>");
    }

    @Test
    void anApplicationSaysWhatIsThere() {
        var brief =
                ReportOptions.standard(Locale.ENGLISH)
                        .withForm(Form.APPLICATION)
                        .withPath(PathId.of("shipper"));
        assertThat(MarkdownReport.write(Sample.report(brief)))
                .startsWith("# Skills and proof for Shipper\n")
                .contains(
                        "1 of 2 must-haves, 0 of 1 nice-to-haves; proof is recorded for 1 of them.")
                .contains("## Skills with proof\n\n- ★ Shell")
                .doesNotContain("Swarm", "Compose");
    }
}
