// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/// Pixels as a PNG file. Off the FX thread.
final class Png {
    private Png() {}

    static byte[] write(MapImage.Pixels pixels) throws IOException {
        var width = pixels.width();
        var image = new BufferedImage(width, pixels.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, pixels.height(), pixels.pixels(), 0, width);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
