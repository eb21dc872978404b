// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh;

/// Where a box of a drawing lies.
record Rect(double x, double y, double width, double height) {
    /// How far apart in a drawing two boxes may be that are meant to touch.
    private static final double SLACK = 16;

    double centreX() {
        return x + width / 2;
    }

    double centreY() {
        return y + height / 2;
    }

    double area() {
        return width * height;
    }

    boolean holdsCentreOf(Rect other) {
        return other.centreX() >= x
                && other.centreX() <= x + width
                && other.centreY() >= y
                && other.centreY() <= y + height;
    }

    boolean touches(Rect other) {
        return other.x <= x + width + SLACK
                && other.x + other.width >= x - SLACK
                && other.y <= y + height + SLACK
                && other.y + other.height >= y - SLACK;
    }

    boolean overlaps(Rect other) {
        return other.x < x + width
                && other.x + other.width > x
                && other.y < y + height
                && other.y + other.height > y;
    }

    /// The square of the distance of the centres.
    double distance(Rect other) {
        var across = centreX() - other.centreX();
        var down = centreY() - other.centreY();
        return across * across + down * down;
    }
}
