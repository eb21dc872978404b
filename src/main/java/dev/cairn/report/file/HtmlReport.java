// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.file;

import dev.cairn.report.ProgressReport;
import dev.cairn.report.template.JtereportGenerated;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/// The report as one HTML file that needs no other: no script, nothing from the network, its style
/// and pictures within. The template escapes all text by its place.
public final class HtmlReport {
    private HtmlReport() {}

    public static String write(ProgressReport report) {
        var text = new StringOutput();
        JtereportGenerated.render(new OwaspHtmlTemplateOutput(text), null, report);
        return text.toString();
    }
}
