// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.options;

import java.util.Locale;

/// How much a report says.
public enum Form {
    /// All the parts that are asked for.
    FULL,
    /// One page to go with an application: skills and proof for one career path.
    APPLICATION;

    /// The word used in JSON.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
