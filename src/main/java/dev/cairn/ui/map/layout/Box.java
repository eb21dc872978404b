// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map.layout;

/// A rectangle with upright sides.
public record Box(double left, double top, double right, double bottom) {
    public boolean meets(Box other) {
        return left <= other.right
                && other.left <= right
                && top <= other.bottom
                && other.top <= bottom;
    }

    public boolean holds(double x, double y) {
        return left <= x && x <= right && top <= y && y <= bottom;
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }
}
