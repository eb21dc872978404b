// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;

import dev.cairn.report.Paper;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A report's page of HTML as PDF: with bookmarks, tags for screen readers, its fonts within, and
/// numbers on its pages. Nothing is fetched from anywhere.
public final class PdfPages {
    private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";
    private static final int BOLD = 700;
    private static final int NORMAL = 400;

    private PdfPages() {}

    /// @param html one of our own pages, which needs no other file
    public static byte[] of(String html, Paper paper) {
        // Else it says on standard error what it does.
        XRLog.setLoggingEnabled(false);
        var page = Jsoup.parse(html);
        // The first is for paper, too; what follows is for screens.
        var style = page.select("style").stream().findFirst().map(Element::data).orElse("");
        page.select("style, meta").remove();
        page.head().appendElement("style").text(style + text("paper.css") + size(paper));
        Bookmarks.into(page);
        Drawings.in(page);
        var bytes = new ByteArrayOutputStream();
        try (var drawer = new BatikSVGDrawer()) {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useSVGDrawer(drawer);
            builder.useExternalResourceAccessControl(
                    (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            fonts(builder);
            builder.withProducer("Cairn");
            builder.withW3cDocument(dom(page), "");
            builder.toStream(bytes);
            builder.run();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }

    private static org.w3c.dom.Document dom(Document page) {
        return new W3CDom().fromJsoup(page);
    }

    private static String size(Paper paper) {
        return "@page { size: " + paper.word() + "; }\n";
    }

    static String text(String name) {
        try (var stream = PdfPages.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void fonts(PdfRendererBuilder builder) {
        Map.of("Report", "DejaVuSansCondensed", "Signs", "DejaVuSans")
                .forEach(
                        (family, file) -> {
                            builder.useFont(
                                    () -> font(file), family, NORMAL, FontStyle.NORMAL, true);
                            builder.useFont(
                                    () -> font(file + "-Bold"),
                                    family,
                                    BOLD,
                                    FontStyle.NORMAL,
                                    true);
                            builder.useFont(
                                    () -> font(file + "-Oblique"),
                                    family,
                                    NORMAL,
                                    FontStyle.ITALIC,
                                    true);
                        });
    }

    private static InputStream font(String name) {
        return ClassLoader.getSystemResourceAsStream(FONTS + name + ".ttf");
    }
}
