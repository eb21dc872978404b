// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.ui.common.Texts;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The whole map for a file, in the colours and letters of the window.
record MapPicture(MapScene scene, WayThread thread, Palette palette, Fonts fonts) {
    /// As vectors; what is given can be written off the FX thread.
    Callable<String> svg() {
        var colors = new EnumMap<Tone, String>(Tone.class);
        for (var tone : Tone.values()) {
            colors.put(tone, Palette.web(palette.of(tone)));
        }
        // Letters are measured here, where they may be.
        var lines = new HashMap<String, List<String>>();
        scene.marks().forEach(mark -> lines.put(mark.title(), fonts.lines(mark.title())));
        var drawn = new MapSvg(scene, colors::get, lines::get);
        return () -> drawn.write(Texts.of("nav.map"), thread);
    }

    /// As pixels, drawn piece by piece.
    void pixels(Consumer<MapImage.Pixels> done) {
        image(MapImage.SIDE).draw(done);
    }

    /// @param side of the tiles it is drawn in
    MapImage image(int side) {
        return new MapImage(scene, thread, palette, fonts, side);
    }
}
