// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh.drawing;

/// Where a box of a drawing lies.
public record Rect(double x, double y, double width, double height) {
    /// How far apart in a drawing two boxes may be that are meant to touch.
    private static final double SLACK = 16;

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    public double area() {
        return width * height;
    }

    public boolean holdsCentreOf(Rect other) {
        return other.centreX() >= x
                && other.centreX() <= x + width
                && other.centreY() >= y
                && other.centreY() <= y + height;
    }

    public boolean touches(Rect other) {
        return other.x <= x + width + SLACK
                && other.x + other.width >= x - SLACK
                && other.y <= y + height + SLACK
                && other.y + other.height >= y - SLACK;
    }

    public boolean overlaps(Rect other) {
        return other.x < x + width
                && other.x + other.width > x
                && other.y < y + height
                && other.y + other.height > y;
    }

    /// The square of the distance of the centres.
    public double distance(Rect other) {
        var across = centreX() - other.centreX();
        var down = centreY() - other.centreY();
        return across * across + down * down;
    }
}
