// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

/// One thing that is remembered between two starts.
///
/// @param key its name in the file
/// @param type what it is read as; a value of another type is as good as none
public record Setting<T>(String key, Class<T> type) {
    /// `system`, `light`, `dark` or `contrast`.
    public static final Setting<String> THEME = new Setting<>("theme", String.class);

    /// The size of the text, in per cent of the usual.
    public static final Setting<Integer> TEXT_SIZE = new Setting<>("textSize", Integer.class);

    /// `system`, `on` or `off`.
    public static final Setting<String> MOTION = new Setting<>("motion", String.class);

    /// `system`, or the tag of a language.
    public static final Setting<String> LANGUAGE = new Setting<>("language", String.class);

    /// `locale`, or the English name of a day.
    public static final Setting<String> WEEK_START = new Setting<>("weekStart", String.class);

    /// The word of the page in front.
    public static final Setting<String> PAGE = new Setting<>("page", String.class);

    /// The skill chosen on the roadmaps page.
    public static final Setting<String> SELECTION = new Setting<>("selection", String.class);

    public static final Setting<Double> X = new Setting<>("x", Double.class);
    public static final Setting<Double> Y = new Setting<>("y", Double.class);
    public static final Setting<Double> WIDTH = new Setting<>("width", Double.class);
    public static final Setting<Double> HEIGHT = new Setting<>("height", Double.class);
    public static final Setting<Boolean> MAXIMISED = new Setting<>("maximised", Boolean.class);

    /// Whether the sidebar shows icons without names; not set: as the window's width asks.
    public static final Setting<Boolean> SIDEBAR_FOLDED =
            new Setting<>("sidebarFolded", Boolean.class);

    /// How much time the learner has.
    public static final Setting<Integer> HOURS_PER_WEEK =
            new Setting<>("hoursPerWeek", Integer.class);

    /// The career path that what is next is for; not set: all of them.
    public static final Setting<String> TARGET = new Setting<>("target", String.class);

    /// Whether the learner has answered, or put aside, the offer of a first start.
    public static final Setting<Boolean> WELCOMED = new Setting<>("welcomed", Boolean.class);

    /// What the command palette was last asked for, newest first.
    public static final Setting<String[]> RECENT_COMMANDS =
            new Setting<>("recentCommands", String[].class);

    /// What the map shows.
    public static final Setting<String> MAP_SCOPE = new Setting<>("mapScope", String.class);

    /// The folder by which the learner's machines are kept in step; not set: they are not.
    public static final Setting<String> SYNC_FOLDER = new Setting<>("syncFolder", String.class);

    /// Who the report is about, as the learner wants it written.
    public static final Setting<String> REPORT_NAME = new Setting<>("reportName", String.class);
}
