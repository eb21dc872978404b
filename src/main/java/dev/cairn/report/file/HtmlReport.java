// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.file;

import dev.cairn.report.ProgressReport;
import dev.cairn.report.template.JtereportGenerated;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

import java.util.regex.Pattern;

/// The report as one HTML file that needs no other: no script, nothing from the network, its style
/// and pictures within. The template escapes all text by its place.
public final class HtmlReport {
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cntrl}\\x{FFFE}\\x{FFFF}\\p{Cs}&&[^\t\n\r]]");

    private HtmlReport() {}

    /// For a browser.
    public static String write(ProgressReport report) {
        return write(report, false);
    }

    /// Well-formed XML with a style of simple rules, for whatever sets it on sheets.
    public static String forPaper(ProgressReport report) {
        return write(report, true);
    }

    private static String write(ProgressReport report, boolean paper) {
        var text = new StringOutput();
        JtereportGenerated.render(new OwaspHtmlTemplateOutput(text), null, report, paper);
        // Nothing stands for these in XML, not even a reference.
        return FORBIDDEN.matcher(text.toString()).replaceAll(" ").strip() + "\n";
    }
}
