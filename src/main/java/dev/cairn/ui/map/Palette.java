// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.css.converter.ColorConverter;
import javafx.css.converter.SizeConverter;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The colours and the size of letters that the style sheets give to a canvas.
final class Palette {
    private static final double USUAL_TEXT = 14;

    private final Map<Tone, StyleableObjectProperty<Color>> colors = new EnumMap<>(Tone.class);
    private final StyleableObjectProperty<Number> text;

    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    Palette(MapView owner) {
        for (var tone : Tone.values()) {
            colors.put(
                    tone,
                    new SimpleStyleableObjectProperty<>(Css.COLORS.get(tone), owner, tone.name()) {
                        @Override
                        protected void invalidated() {
                            get();
                            changes.set(changes.get() + 1);
                        }
                    });
        }
        text =
                new SimpleStyleableObjectProperty<>(Css.TEXT, owner, "text", USUAL_TEXT) {
                    @Override
                    protected void invalidated() {
                        get();
                        changes.set(changes.get() + 1);
                    }
                };
    }

    /// Grows when a theme or the size of text has changed.
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    Color of(Tone tone) {
        var color = colors.get(tone).get();
        return color == null ? Color.GRAY : color;
    }

    /// How large text is wanted; 1 is usual.
    double textScale() {
        return text.get().doubleValue() / USUAL_TEXT;
    }

    /// As SVG and CSS write it, without what shines through.
    static String web(Color color) {
        return String.format(
                "#%02x%02x%02x",
                Math.round(color.getRed() * 255),
                Math.round(color.getGreen() * 255),
                Math.round(color.getBlue() * 255));
    }

    static List<CssMetaData<? extends Styleable, ?>> properties() {
        return Css.ALL;
    }

    private static final class Css {
        static final Map<Tone, CssMetaData<MapView, Color>> COLORS = colors();
        static final CssMetaData<MapView, Number> TEXT =
                new CssMetaData<>("-map-letters", SizeConverter.getInstance(), USUAL_TEXT) {
                    @Override
                    public boolean isSettable(MapView view) {
                        return true;
                    }

                    @Override
                    public StyleableProperty<Number> getStyleableProperty(MapView view) {
                        return view.palette().text;
                    }
                };
        static final List<CssMetaData<? extends Styleable, ?>> ALL = all();

        private static Map<Tone, CssMetaData<MapView, Color>> colors() {
            var colors = new EnumMap<Tone, CssMetaData<MapView, Color>>(Tone.class);
            for (var tone : Tone.values()) {
                colors.put(tone, color(tone));
            }
            return colors;
        }

        private static CssMetaData<MapView, Color> color(Tone tone) {
            return new CssMetaData<>(tone.property(), ColorConverter.getInstance(), Color.GRAY) {
                @Override
                public boolean isSettable(MapView view) {
                    return true;
                }

                @Override
                public StyleableProperty<Color> getStyleableProperty(MapView view) {
                    return view.palette().colors.get(tone);
                }
            };
        }

        private static List<CssMetaData<? extends Styleable, ?>> all() {
            var all =
                    new ArrayList<CssMetaData<? extends Styleable, ?>>(
                            Region.getClassCssMetaData());
            all.addAll(COLORS.values());
            all.add(TEXT);
            return List.copyOf(all);
        }
    }
}
