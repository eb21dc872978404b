// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import java.util.HashMap;
import java.util.Map;

/// Which roadmaps and sections stand open. While one searches or filters, all do at first, and what
/// is folded then is forgotten afterwards.
final class Folds {
    private final Map<String, Boolean> kept = new HashMap<>();
    private final Map<String, Boolean> passing = new HashMap<>();
    private boolean finding;

    void setFinding(boolean on) {
        if (finding != on) {
            passing.clear();
        }
        finding = on;
    }

    boolean isOpen(String key) {
        return finding ? passing.getOrDefault(key, true) : kept.getOrDefault(key, isSection(key));
    }

    void set(String key, boolean open) {
        (finding ? passing : kept).put(key, open);
    }

    private static boolean isSection(String key) {
        return key.contains("/");
    }
}
