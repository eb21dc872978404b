// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class ViewportTest {
    private static final MapLayout WIDE = new MapLayout(List.of(), List.of(), List.of(), 2000, 500);

    @Test
    void zoomingKeepsThePointUnderTheMouse() {
        var view = new Viewport(0.5, 30, -20);
        var zoomed = view.zoomed(1.7, 400, 300);
        assertThat(zoomed.scale()).isEqualTo(0.85, within(1e-9));
        assertThat(zoomed.x(view.mapX(400))).isEqualTo(400, within(1e-9));
        assertThat(zoomed.y(view.mapY(300))).isEqualTo(300, within(1e-9));
    }

    @Test
    void fittingShowsAllInTheMiddle() {
        var view = Viewport.fitting(WIDE, 1000, 700, 1);
        assertThat(view.scale()).isEqualTo(0.5);
        assertThat(view.x(0)).isZero();
        assertThat(view.y(250)).isEqualTo(350);
    }

    @Test
    void whatIsFittedIsSeenWhole() {
        for (var width = 301; width < 340; width++) {
            var fitted = Viewport.fitting(WIDE, width, 0.37 * width, 1);
            assertThat(fitted.showsAll(WIDE, width, 0.37 * width)).isTrue();
            assertThat(fitted.moved(-2, 0).showsAll(WIDE, width, 0.37 * width)).isFalse();
            assertThat(fitted.zoomed(1.1, 0, 0).showsAll(WIDE, width, 0.37 * width)).isFalse();
        }
    }

    @Test
    void theMapCannotBePushedOutOfTheWindow() {
        var away = new Viewport(1, 5000, -5000).kept(WIDE, 1000, 700);
        assertThat(away.x(0)).isEqualTo(920);
        assertThat(away.y(500)).isEqualTo(80);
        assertThat(new Viewport(1, 10, 20).kept(WIDE, 1000, 700))
                .isEqualTo(new Viewport(1, 10, 20));
    }

    @Test
    void revealingMovesNoFurtherThanNeeded() {
        var view = new Viewport(1, 0, 0);
        assertThat(view.revealing(new Box(100, 100, 200, 150), 10, 1000, 700)).isEqualTo(view);
        assertThat(view.revealing(new Box(1100, 100, 1200, 150), 10, 1000, 700))
                .isEqualTo(new Viewport(1, -210, 0));
    }
}
