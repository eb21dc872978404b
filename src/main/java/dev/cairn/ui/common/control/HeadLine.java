// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;

import java.util.ArrayList;
import java.util.List;

/// Words on the left, tools on the right; where there is no room for both in one line, the tools
/// stand below, in as many lines as they need. Style class `head-line`.
public class HeadLine extends Pane {
    private static final double GAP = 8;

    private final Node words;
    private final List<Node> tools;

    public HeadLine(Node words, Node... tools) {
        this.words = words;
        this.tools = List.of(tools);
        getStyleClass().add("head-line");
        getChildren().add(words);
        getChildren().addAll(tools);
        for (var tool : tools) {
            if (tool instanceof Labeled labeled) {
                labeled.setWrapText(true);
            }
        }
    }

    private record Spot(Node node, double x, double y, double width, double height) {}

    private List<Spot> spots(double width) {
        var all = tools.stream().mapToDouble(tool -> GAP + wide(tool)).sum();
        if (wide(words) + all <= width) {
            return oneLine(width, all);
        }
        var spots = new ArrayList<Spot>();
        var bottom = high(words, width);
        spots.add(new Spot(words, 0, 0, width, bottom));
        double left = 0;
        var top = tools.isEmpty() ? 0 : bottom + GAP;
        for (var tool : tools) {
            var wide = Math.min(wide(tool), width);
            if (left > 0 && left + wide > width) {
                left = 0;
                top = bottom + GAP;
            }
            var high = high(tool, wide);
            spots.add(new Spot(tool, left, top, wide, high));
            left += wide + GAP;
            bottom = Math.max(bottom, top + high);
        }
        return spots;
    }

    private List<Spot> oneLine(double width, double tools) {
        var spots = new ArrayList<Spot>();
        var whole = Math.max(high(words, width - tools), highest());
        spots.add(middle(words, 0, width - tools, whole));
        var left = width - tools + GAP;
        for (var tool : this.tools) {
            spots.add(middle(tool, left, wide(tool), whole));
            left += wide(tool) + GAP;
        }
        return spots;
    }

    private static Spot middle(Node node, double left, double width, double whole) {
        var high = high(node, width);
        return new Spot(node, left, Math.floor((whole - high) / 2), width, high);
    }

    private double highest() {
        return tools.stream().mapToDouble(tool -> high(tool, wide(tool))).max().orElse(0);
    }

    private static double wide(Node node) {
        return Math.ceil(node.prefWidth(-1));
    }

    private static double high(Node node, double width) {
        return Math.ceil(node.prefHeight(width));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return wide(words) + tools.stream().mapToDouble(tool -> GAP + wide(tool)).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return spots(width < 0 ? computePrefWidth(-1) : width).stream()
                .mapToDouble(spot -> spot.y() + spot.height())
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        spots(getWidth())
                .forEach(
                        spot ->
                                spot.node()
                                        .resizeRelocate(
                                                spot.x(), spot.y(), spot.width(), spot.height()));
    }
}
