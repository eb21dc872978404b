// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common.control;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.Labeled;

/// Sizes that follow the size of a text, for what no style sheet reaches, such as the columns of a
/// table.
public final class Em {
    private Em() {}

    /// @param text one that is shown in the size that counts
    /// @param em how many times that size
    public static DoubleBinding of(Labeled text, double em) {
        return Bindings.createDoubleBinding(
                () -> text.getFont().getSize() * em, text.fontProperty());
    }
}
