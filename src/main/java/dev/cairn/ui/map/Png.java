// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Pixels as a PNG file: eight bits of red, green and blue. The JDK's own writer would load all of
/// `java.desktop` for it.
final class Png {
    private static final byte[] HEAD = {(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final int BITS = 8;
    private static final int RGB = 2;
    private static final int SUB = 1;

    private Png() {}

    /// @param pixels line by line, as `0xAARRGGBB`; how far one lets through is not written
    static byte[] write(int width, int height, int[] pixels) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(HEAD);
        chunk(out, "IHDR", head(width, height));
        chunk(out, "IDAT", packed(width, height, pixels));
        chunk(out, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static byte[] head(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {BITS, RGB, 0, 0, 0});
        return bytes.toByteArray();
    }

    /// Each pixel as its difference from the one before: even areas become noughts.
    private static byte[] packed(int width, int height, int[] pixels) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            var line = new byte[1 + 3 * width];
            line[0] = SUB;
            for (var y = 0; y < height; y++) {
                var before = 0;
                for (var x = 0; x < width; x++) {
                    var pixel = pixels[y * width + x];
                    line[3 * x + 1] = (byte) ((pixel >> 16) - (before >> 16));
                    line[3 * x + 2] = (byte) ((pixel >> 8) - (before >> 8));
                    line[3 * x + 3] = (byte) (pixel - before);
                    before = pixel;
                }
                out.write(line);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String kind, byte[] content)
            throws IOException {
        var name = kind.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
