// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// The first pages of a PDF as pictures, to be looked at before it is saved.
///
/// @param pages as many as were asked for, or as there are
/// @param count how many there are
public record PagePictures(List<Page> pages, int count) {
    /// @param pixels row by row, opaque, as 0xAARRGGBB
    public record Page(int width, int height, int[] pixels) {}

    public PagePictures {
        pages = List.copyOf(pages);
    }

    /// @param isCancelled whether nobody wants them any more
    /// @throws CancellationException if so
    public static PagePictures of(
            byte[] pdf, int most, float dotsPerInch, BooleanSupplier isCancelled) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pages = new ArrayList<Page>();
            for (int index = 0; index < Math.min(most, document.getNumberOfPages()); index++) {
                if (isCancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                var image = renderer.renderImageWithDPI(index, dotsPerInch, ImageType.RGB);
                int width = image.getWidth();
                int height = image.getHeight();
                pages.add(
                        new Page(width, height, image.getRGB(0, 0, width, height, null, 0, width)));
            }
            return new PagePictures(pages, document.getNumberOfPages());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
