// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.report.Sample;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class HtmlReportTest {
    private final String html = HtmlReport.write(Sample.report());

    @Test
    void textOfTheLearnerNeverBecomesMarkup() throws IOException {
        Files.writeString(Path.of("target/sample-report.html"), html);
        assertThat(html)
                .doesNotContain("<b>&c", "<pipes>", "<more>", "<script")
                .contains(
                        "Shell | &lt;pipes&gt;",
                        "Containers &amp; &lt;more&gt;",
                        "?a=&lt;b&gt;&amp;c=");
    }

    @Test
    void needsNothingFromTheNetwork() {
        assertThat(html).doesNotContain("<link", "<img", "src=", "@import", "url(");
    }

    @Test
    void onlyAddressesOfTheWebAreLinks() {
        assertThat(html)
                .contains("<a href=\"https://example.org/shell\">https://example.org/shell</a>")
                .doesNotContain("href=\"https://example.org/?a");
    }

    @Test
    void saysDayVerdictAndFigures() {
        assertThat(html)
                .contains(
                        "23 November 2026",
                        "Not yet: Images is open",
                        "21 Nov 2026",
                        "★",
                        "⊘",
                        "1 of 4")
                .contains("What the median posting asks", "3 postings");
    }

    @Test
    void privateNotesAreLeftOut() {
        assertThat(html).doesNotContain("private thought");
    }

    @Test
    void styleRulesSurviveTheTemplate() {
        assertThat(html)
                .contains(
                        "@media screen and (prefers-color-scheme: dark)",
                        "@media print",
                        "@page { size: A4")
                .doesNotContain("@@");
    }
}
