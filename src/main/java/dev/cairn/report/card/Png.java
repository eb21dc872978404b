// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.card;

import dev.cairn.report.pdf.Typeface;

import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/// Paints a drawing in SVG as a picture, 1200 dots wide. Nothing is fetched.
final class Png {
    private static final Float WIDTH = 1200f;

    private Png() {}

    static byte[] of(String drawing) {
        try {
            for (var typeface : Typeface.values()) {
                try (var font = typeface.open()) {
                    GraphicsEnvironment.getLocalGraphicsEnvironment()
                            .registerFont(Font.createFont(Font.TRUETYPE_FONT, font));
                }
            }
            var painter = new PNGTranscoder();
            painter.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
            painter.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
            painter.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, WIDTH);
            var bytes = new ByteArrayOutputStream();
            painter.transcode(
                    new TranscoderInput(new StringReader(drawing)), new TranscoderOutput(bytes));
            return bytes.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (FontFormatException | TranscoderException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
