// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh;

import dev.cairn.format.draft.Draft;
import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.format.roadmapsh.json.Json;

import java.util.Map;

/// A table of old and new ids. It says nothing by itself: roadmaps and progress that lie beside it
/// make use of it.
final class MappingFormat implements ForeignFormat {
    @Override
    public String id() {
        return "roadmap-sh-mapping";
    }

    @Override
    public boolean isProgress() {
        return true;
    }

    @Override
    public boolean recognises(Text file) {
        return OldIds.is(file);
    }

    @Override
    public Draft read(Text file, Setting setting, Problems problems) {
        if (!OldIds.is(file)) {
            return new Draft.Marks(Map.of(), Repairs.nothing(file, problems).repairs());
        }
        var repairs = Repairs.of(file);
        repairs.add("repair.roadmap-sh.table", Json.object(file).orElseThrow().members().size());
        return new Draft.Marks(Map.of(), repairs.all());
    }
}
