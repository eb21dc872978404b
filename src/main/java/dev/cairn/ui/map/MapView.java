// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.map.layout.MapLayout.Place;
import dev.cairn.ui.map.layout.Reach;
import dev.cairn.ui.map.layout.Viewport;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import java.util.List;
import java.util.Optional;

/// The window onto the map: one canvas of its own size, drawn anew at most once a frame.
final class MapView extends Region {
    private static final double STEP = 1.25;
    private static final double NEAR = 0.8;
    private static final double MARGIN = 48;
    private static final double BORDER = 1;

    private final MapModel model;
    private final Canvas canvas = new Canvas();
    private final Palette palette;
    private final Fonts fonts = new Fonts();
    private final MapPainter painter;
    private final ReadOnlyObjectWrapper<String> caption = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Viewport> viewport =
            new ReadOnlyObjectWrapper<>(new Viewport(1, 0, 0));
    private boolean isZooming;
    private final PauseTransition zooming = new PauseTransition(Duration.millis(150));
    private MapScene scene;
    private WayThread thread = WayThread.NONE;
    private Reach lit = Reach.NOTHING;
    private Place pointed;
    private double textScale = 1;
    private double foot;

    /// Whether all of the map is to stay in view when the window changes its size.
    private boolean fitted = true;

    MapView(MapModel model) {
        this.model = model;
        palette = new Palette(this);
        painter = new MapPainter(canvas.getGraphicsContext2D(), palette, fonts);
        getStyleClass().add("map-view");
        setId("map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(Texts.of("map.help"));
        setMinSize(0, 0);
        canvas.setManaged(false);
        getChildren().add(canvas);
        new MapPointing(this, model::open).install();
        new MapKeys(this, model).install();
        palette.changes().subscribe(_ -> restyled());
        zooming.setOnFinished(
                _ -> {
                    isZooming = false;
                    requestLayout();
                });
        model.scene().subscribe(this::show);
        model.drawing().subscribe(this::spoken);
        model.route().subscribe(_ -> thread());
        model.selected().subscribe(this::chosen);
    }

    Palette palette() {
        return palette;
    }

    ReadOnlyObjectProperty<Viewport> viewport() {
        return viewport.getReadOnlyProperty();
    }

    /// In one line what the mouse is over, or else what is chosen; empty for neither.
    ReadOnlyObjectProperty<String> caption() {
        return caption.getReadOnlyProperty();
    }

    /// How much of the lower edge is covered when all of the map is shown.
    void setFoot(double high) {
        if (high != foot) {
            foot = high;
            if (fitted && getWidth() > 0) {
                open();
            }
        }
    }

    boolean isAllInView() {
        return scene == null || viewport.get().showsAll(scene.layout(), getWidth(), getHeight());
    }

    /// The whole map as it would be kept in a file.
    MapPicture picture() {
        return new MapPicture(scene, thread, palette, fonts);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return Palette.properties();
    }

    private void restyled() {
        if (textScale != palette.textScale()) {
            var factor = palette.textScale() / textScale;
            textScale = palette.textScale();
            if (fitted && getWidth() > 0) {
                open();
            } else {
                zoom(factor, getWidth() / 2, getHeight() / 2);
            }
        }
        requestLayout();
    }

    private void show(MapScene next) {
        var sameLayout = scene != null && next != null && scene.layout() == next.layout();
        scene = next;
        if (!sameLayout) {
            pointed = null;
            lit = Reach.NOTHING;
            thread();
            if (scene != null && getWidth() > 0) {
                open();
            }
        }
        light();
        spoken();
        requestLayout();
    }

    /// All of it; where nothing of it could be read so, the surroundings of the chosen skill.
    private void open() {
        fit();
        if (Detail.at(viewport.get().scale()) != Detail.FULL) {
            chosenPlace().ifPresent(this::approach);
        }
    }

    private void approach(Place place) {
        move(
                new Viewport(NEAR * textScale, 0, 0)
                        .centred(place.middleX(), place.middleY(), getWidth(), getHeight()));
    }

    private void thread() {
        var way = model.route().get();
        thread = scene == null || way == null ? WayThread.NONE : WayThread.of(way, scene.layout());
        requestLayout();
    }

    private void chosen(SkillId skill) {
        var clicked = pointed != null && pointed.skill().equals(skill);
        if (!clicked) {
            pointed = null;
        }
        light();
        spoken();
        if (!clicked) {
            chosenPlace().ifPresent(this::reveal);
        }
    }

    private void spoken() {
        setAccessibleText(
                scene == null
                        ? MapWords.of(model.drawing().get())
                        : MapWords.of(scene, model.selected().get()));
    }

    private Optional<Place> chosenPlace() {
        return scene == null ? Optional.empty() : scene.place(model.selected().get());
    }

    private void light() {
        var place = Optional.ofNullable(pointed).or(this::chosenPlace);
        lit = place.map(from -> Reach.of(from, scene.layout())).orElse(Reach.NOTHING);
        caption.set(place.map(from -> MapWords.line(scene, from)).orElse(""));
        requestLayout();
    }

    /// Tells what the mouse is over; null for nothing.
    void point(Place place) {
        if (place != pointed) {
            pointed = place;
            light();
        }
    }

    void choose(Place place) {
        model.selected().set(place == null ? null : place.skill());
    }

    Optional<Place> placeAt(double x, double y) {
        return scene == null
                ? Optional.empty()
                : scene.layout().placeAt(viewport.get().mapX(x), viewport.get().mapY(y));
    }

    void pan(double x, double y) {
        move(viewport.get().moved(x, y));
    }

    void zoom(double factor, double x, double y) {
        isZooming = true;
        zooming.playFromStart();
        move(viewport.get().zoomed(factor, x, y));
    }

    void zoomIn() {
        zoom(STEP, getWidth() / 2, getHeight() / 2);
    }

    void zoomOut() {
        zoom(1 / STEP, getWidth() / 2, getHeight() / 2);
    }

    void centre(double mapX, double mapY) {
        move(viewport.get().centred(mapX, mapY, getWidth(), getHeight()));
    }

    void fit() {
        if (scene != null && !scene.layout().isEmpty() && getWidth() > 0) {
            var high = Math.max(1, getHeight() - foot);
            viewport.set(Viewport.fitting(scene.layout(), getWidth(), high, textScale));
            requestLayout();
        }
        fitted = true;
    }

    private void reveal(Place place) {
        if (getWidth() > 0) {
            move(viewport.get().revealing(place.box(), MARGIN, getWidth(), getHeight()));
        }
    }

    private void move(Viewport next) {
        if (scene != null && !next.equals(viewport.get())) {
            viewport.set(next.kept(scene.layout(), getWidth(), getHeight()));
            fitted = false;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        var wide = Math.max(0, getWidth() - 2 * BORDER);
        var high = Math.max(0, getHeight() - 2 * BORDER);
        if (canvas.getWidth() != wide || canvas.getHeight() != high) {
            canvas.relocate(BORDER, BORDER);
            canvas.setWidth(wide);
            canvas.setHeight(high);
            if (fitted) {
                open();
            }
        }
        draw();
    }

    private void draw() {
        var pen = canvas.getGraphicsContext2D();
        if (scene == null) {
            pen.setFill(palette.of(Tone.GROUND));
            pen.fillRect(0, 0, getWidth(), getHeight());
            return;
        }
        painter.draw(
                scene,
                thread,
                lit,
                chosenPlace().orElse(null),
                viewport.get(),
                isZooming,
                getWidth(),
                getHeight());
    }
}
