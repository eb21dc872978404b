// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.draft;

import java.util.List;
import java.util.Map;

/// How a file is to be read.
///
/// @param beside the other files of the same folder or archive
/// @param columns what was chosen for a table: a role such as `title` to the name of the column
public record Setting(List<Text> beside, Map<String, String> columns) {
    public static final Setting ALONE = new Setting(List.of(), Map.of());

    public Setting {
        beside = List.copyOf(beside);
        columns = Map.copyOf(columns);
    }
}
