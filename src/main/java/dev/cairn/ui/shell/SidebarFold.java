// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.storage.Setting;
import dev.cairn.storage.Settings;

/// Whether the sidebar shows icons only: as the learner said, else where the window is narrow.
final class SidebarFold {
    /// In widths of the letter size, so that larger text folds it sooner.
    private static final double NARROW = 66;

    private final Settings settings;

    SidebarFold(Settings settings) {
        this.settings = settings;
    }

    /// @param width of the window, in units of the text's size
    boolean isFolded(double width) {
        return settings.get(Setting.SIDEBAR_FOLDED).orElse(width < NARROW);
    }

    void fold(boolean folded) {
        settings.put(Setting.SIDEBAR_FOLDED, folded);
    }
}
