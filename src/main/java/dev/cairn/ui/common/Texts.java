// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the window, by key: `page.thing.detail`.
public final class Texts {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("dev.cairn.ui.texts", Locale.ENGLISH);

    private Texts() {}

    /// The text, with `{0}`, `{1}` … replaced as [MessageFormat] says.
    public static String of(String key, Object... arguments) {
        var text = BUNDLE.getString(key);
        return arguments.length == 0
                ? text
                : new MessageFormat(text, Locale.ENGLISH).format(arguments);
    }
}
