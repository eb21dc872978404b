// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.Typical;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Catalog;
import dev.cairn.ui.map.MapScene.Mark;
import dev.cairn.ui.map.layout.MapGraph;
import dev.cairn.ui.map.layout.MapGraph.Band;
import dev.cairn.ui.map.layout.MapLayout;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

/// The pictures are read back by the readers of the JDK.
class MapPictureTest {
    private static final List<String> TITLES =
            List.of("Angles < & >", "\"Quotes\" and 'others'", "Bell \u0007 and 😀", "Plain");

    @Test
    void theVectorPictureIsXmlAndHoldsEachTitle() throws Exception {
        var svg =
                new MapSvg(scene(), tone -> "#123456", title -> List.of(title))
                        .write("All & everything", way());
        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        var titles = new ArrayList<String>();
        var nodes = document.getElementsByTagName("title");
        for (var at = 0; at < nodes.getLength(); at++) {
            titles.add(nodes.item(at).getTextContent());
        }
        assertThat(titles)
                .containsExactly(
                        "All & everything",
                        "Angles < & >, Done",
                        "\"Quotes\" and 'others', Proved",
                        "Bell  and 😀, Learning",
                        "Plain, Skipped");
        assertThat(document.getDocumentElement().getNodeName()).isEqualTo("svg");
        assertThat(svg).contains("stroke-width=\"6\"").doesNotContain("NaN").doesNotContain("%s");
    }

    private static MapScene scene() {
        var catalog =
                Catalog.of(
                        List.of(
                                Typical.roadmap(
                                        "r",
                                        Typical.skill("a"),
                                        Typical.skill("b", "a"),
                                        Typical.skill("c", "b"),
                                        Typical.skill("d"))));
        var layout =
                MapLayout.of(
                        MapGraph.of(
                                List.of(new Band("R & R", Typical.ids("a", "b", "c", "d"))),
                                catalog),
                        () -> false);
        return new MapScene(
                layout,
                List.of(
                        new Mark(TITLES.get(0), "4 h", Status.DONE, false, false),
                        new Mark(TITLES.get(1), "4–6 h", Status.DONE, true, false),
                        new Mark(TITLES.get(2), "4 h", Status.LEARNING, false, false),
                        new Mark(TITLES.get(3), "4 h", Status.SKIPPED, false, true)));
    }

    private static WayThread way() {
        return WayThread.of(Typical.ids("a", "b", "c"), scene().layout());
    }

    @Test
    void thePixelsAreTheSameWhenReadBack() throws Exception {
        var width = 37;
        var height = 21;
        var pixels = new int[width * height];
        for (var at = 0; at < pixels.length; at++) {
            pixels[at] = 0xff000000 | at * 7919;
        }
        var read =
                ImageIO.read(
                        new ByteArrayInputStream(
                                Png.write(new MapImage.Pixels(width, height, pixels))));
        assertThat(read.getRGB(0, 0, width, height, null, 0, width)).isEqualTo(pixels);
    }

    /// Letters that are all one wide.
    @Test
    void titlesTakeAtMostTwoLines() {
        var lettering = new Lettering(10, 6, String::length);
        assertThat(lettering.lines("Docker")).containsExactly("Docker");
        assertThat(lettering.lines("Docker and more")).containsExactly("Docker and", "more");
        assertThat(lettering.lines("Docker and containers"))
                .containsExactly("Docker and", "conta…");
        assertThat(lettering.lines("Donaudampfschiff")).containsExactly("Donaudamp…");
    }
}
