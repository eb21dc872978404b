// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// A report's page of HTML as PDF: with bookmarks, tags for screen readers, its fonts within, and
/// numbers on its pages. Nothing is fetched from anywhere.
public final class PdfPages {
    private PdfPages() {}

    /// @param html one of our own pages for paper, which needs no other file
    public static byte[] of(String html) {
        return of(html, () -> false);
    }

    /// @param isCancelled whether it is not wanted any more; asked before each sheet is painted
    /// @throws CancellationException if so
    public static byte[] of(String html, BooleanSupplier isCancelled) {
        // Else it says on standard error what it does.
        XRLog.setLoggingEnabled(false);
        var page = Jsoup.parse(html);
        Described.make(page);
        Bookmarks.into(page);
        page.head().appendElement("style").text(style());
        var bytes = new ByteArrayOutputStream();
        try (var drawer = new BatikSVGDrawer()) {
            builder(page, isCancelled).useSVGDrawer(drawer).toStream(bytes).run();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }

    private static PdfRendererBuilder builder(Document page, BooleanSupplier isCancelled) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Cairn");
        builder.useReplacementText("□");
        builder.withW3cDocument(new W3CDom().fromJsoup(page), "");
        for (var when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((_, _) -> false, when);
        }
        for (var typeface : Typeface.values()) {
            builder.useFont(
                    typeface::open,
                    Typeface.FAMILY,
                    typeface.weight(),
                    typeface.style(),
                    true,
                    EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
        }
        builder.usePageSupplier(
                (document, width, height, _, _) -> {
                    if (isCancelled.getAsBoolean()) {
                        throw new CancellationException();
                    }
                    var sheet = new PDPage(new PDRectangle(width, height));
                    document.addPage(sheet);
                    return sheet;
                });
        return builder;
    }

    private static String style() {
        try (var stream = PdfPages.class.getResourceAsStream("paper.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
