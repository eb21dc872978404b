// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import dev.cairn.text.Wording;

/// The wording of what the domain says, in the language of the window.
public final class Words {
    private Words() {}

    /// The one to use while a view is made; never kept, since the language may change.
    public static Wording now() {
        return Wording.in(Formats.locale());
    }
}
