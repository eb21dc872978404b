// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

/// What the window remembers between two starts. Absent values are null: the window has its own
/// defaults.
///
/// @param theme `system`, `light` or `dark`
/// @param page the word of the page in front
/// @param selection the skill chosen on the roadmaps page
public record Preferences(
        String theme,
        String page,
        String selection,
        Double x,
        Double y,
        Double width,
        Double height,
        Boolean maximised) {
    static final Preferences NONE = new Preferences(null, null, null, null, null, null, null, null);

    public Preferences withTheme(String theme) {
        return new Preferences(theme, page, selection, x, y, width, height, maximised);
    }

    public Preferences withPlace(String page, String selection) {
        return new Preferences(theme, page, selection, x, y, width, height, maximised);
    }

    public Preferences withWindow(
            Double x, Double y, Double width, Double height, boolean maximised) {
        return new Preferences(theme, page, selection, x, y, width, height, maximised);
    }
}
