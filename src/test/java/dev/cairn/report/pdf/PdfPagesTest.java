// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.report.ProgressReport;
import dev.cairn.report.Sample;
import dev.cairn.report.file.HtmlReport;
import dev.cairn.report.options.Paper;
import dev.cairn.report.options.ReportOptions;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/// The pages as an independent reader of PDF sees them.
class PdfPagesTest {
    private static PDDocument pages(Paper paper) throws IOException {
        return Loader.loadPDF(
                PdfPages.of(
                        HtmlReport.forPaper(
                                Sample.report(
                                        ReportOptions.standard(Locale.ENGLISH).withPaper(paper)))));
    }

    private static ProgressReport report() {
        return Sample.report();
    }

    @Test
    void whatThePageSaysIsInIt() throws IOException {
        try (var document = pages(Paper.A4)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Learning progress").contains("●").containsPattern("1 / \\d");
            for (var path : report().paths()) {
                assertThat(text).contains(path.path().title());
            }
        }
    }

    @Test
    void headingsAreBookmarksAndTheRestIsTagged() throws IOException {
        try (var document = pages(Paper.A4)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle())
                    .startsWith("Learning progress");
            var marks = titles(catalog.getDocumentOutline().children());
            assertThat(marks).containsExactly("Learning progress");
            assertThat(titles(catalog.getDocumentOutline().getFirstChild().children()))
                    .contains("Ready for what", "Skills");
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
        }
    }

    private static List<String> titles(Iterable<PDOutlineItem> items) {
        var titles = new ArrayList<String>();
        items.forEach(item -> titles.add(item.getTitle()));
        return titles;
    }

    @Test
    void everyFontIsWithin() throws IOException {
        try (var document = pages(Paper.A4)) {
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void thePaperIsTheOneAskedFor() throws IOException {
        try (var a4 = pages(Paper.A4);
                var letter = pages(Paper.LETTER)) {
            assertThat(a4.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(letter.getPage(0).getMediaBox().getWidth()).isBetween(611f, 613f);
        }
    }

    @Test
    void foreignScriptsLongWordsAndMarkupHarmNothing() throws IOException {
        var html =
                "<!DOCTYPE html><html lang=en><head><title>t</title></head><body><h1>"
                        + "x".repeat(5_000)
                        + "</h1><p>שלום مرحبا 你好 \uD83E\uDEA8 &lt;script&gt;</p>"
                        + "<p><img src='http://127.0.0.1:9/x.png'>end</p></body></html>";
        try (var document = Loader.loadPDF(PdfPages.of(html))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("<script>")
                    .contains("end");
        }
    }

    @Test
    void itIsLeftOffWhereNobodyWantsItAnyMore() {
        var html = HtmlReport.forPaper(Sample.report());
        assertThatThrownBy(() -> PdfPages.of(html, () -> true))
                .isInstanceOf(CancellationException.class);
    }
}
