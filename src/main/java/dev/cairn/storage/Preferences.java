// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

/// What is remembered between two starts. Absent values are null: the window has its own defaults.
///
/// @param theme `system`, `light` or `dark`
/// @param page the word of the page in front
/// @param selection the skill chosen on the roadmaps page
/// @param hoursPerWeek how much time the learner has
/// @param target the career path that what is next is for; none: all of them
public record Preferences(
        String theme,
        String page,
        String selection,
        Double x,
        Double y,
        Double width,
        Double height,
        Boolean maximised,
        Integer hoursPerWeek,
        String target) {
    static final Preferences NONE =
            new Preferences(null, null, null, null, null, null, null, null, null, null);

    public Preferences withTheme(String theme) {
        return new Preferences(
                theme, page, selection, x, y, width, height, maximised, hoursPerWeek, target);
    }

    public Preferences withPlace(String page, String selection) {
        return new Preferences(
                theme, page, selection, x, y, width, height, maximised, hoursPerWeek, target);
    }

    public Preferences withWindow(
            Double x, Double y, Double width, Double height, boolean maximised) {
        return new Preferences(
                theme, page, selection, x, y, width, height, maximised, hoursPerWeek, target);
    }

    public Preferences withHoursPerWeek(int hoursPerWeek) {
        return new Preferences(
                theme, page, selection, x, y, width, height, maximised, hoursPerWeek, target);
    }

    /// @param target null for all paths
    public Preferences withTarget(String target) {
        return new Preferences(
                theme, page, selection, x, y, width, height, maximised, hoursPerWeek, target);
    }
}
