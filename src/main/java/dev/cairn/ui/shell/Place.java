// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The pages that the sidebar offers, in order.
enum Place {
    TODAY(Feather.SUN),
    ROADMAPS(Feather.LIST),
    MAP(Feather.MAP),
    CAREERS(Feather.FLAG),
    SETTINGS(Feather.SETTINGS);

    private final Ikon icon;

    Place(Ikon icon) {
        this.icon = icon;
    }

    Ikon icon() {
        return icon;
    }

    /// The word by which settings remember the page, and the end of its text key.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The keys that lead there.
    String keys() {
        return this == SETTINGS ? "shortcut+COMMA" : "shortcut+" + (ordinal() + 1);
    }

    static Optional<Place> named(String word) {
        return Stream.of(values()).filter(place -> place.word().equals(word)).findFirst();
    }
}
