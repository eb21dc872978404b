// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;

import java.io.InputStream;

/// The one family that all is set in. It has the signs of the status and most alphabets; what it
/// has no sign for, Chinese for one, shows as a box.
public enum Typeface {
    REGULAR("DejaVuSansCondensed", 400, FontStyle.NORMAL),
    BOLD("DejaVuSansCondensed-Bold", 700, FontStyle.NORMAL),
    ITALIC("DejaVuSansCondensed-Oblique", 400, FontStyle.ITALIC);

    static final String FAMILY = "DejaVu Sans Condensed";

    private static final String FOLDER = "net/sf/jasperreports/fonts/dejavu/";

    private final String file;
    private final int weight;
    private final FontStyle style;

    Typeface(String file, int weight, FontStyle style) {
        this.file = FOLDER + file + ".ttf";
        this.weight = weight;
        this.style = style;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    /// The font as a TrueType file.
    public InputStream open() {
        return ClassLoader.getSystemResourceAsStream(file);
    }
}
