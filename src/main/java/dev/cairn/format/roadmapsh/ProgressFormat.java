// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh;

import dev.cairn.format.draft.Draft;
import dev.cairn.format.draft.Draft.Marks;
import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Limits;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.format.draft.Tick;
import dev.cairn.format.roadmapsh.json.Json;
import dev.cairn.format.tree.Node;
import dev.cairn.format.tree.Node.Mapping;
import dev.cairn.format.tree.Node.Scalar;
import dev.cairn.progress.Status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Progress in one roadmap: the ids of what is done, being learned and skipped. They are those of
/// the drawing, or older ones such as `language:python`.
final class ProgressFormat implements ForeignFormat {
    /// In the order in which one status wins over another for the same id.
    private static final Map<String, Status> LISTS = lists();

    private static Map<String, Status> lists() {
        var lists = new LinkedHashMap<String, Status>();
        lists.put("done", Status.DONE);
        lists.put("learning", Status.LEARNING);
        lists.put("skipped", Status.SKIPPED);
        return lists;
    }

    @Override
    public String id() {
        return "roadmap-sh-progress";
    }

    @Override
    public boolean isProgress() {
        return true;
    }

    @Override
    public boolean recognises(Text file) {
        var text = file.text();
        return text.contains("\"done\"")
                && (text.contains("\"learning\"")
                        || text.contains("\"skipped\"")
                        || text.contains("\"timestamp\""))
                && Json.object(file).filter(ProgressFormat::isProgress).isPresent();
    }

    private static boolean isProgress(Mapping root) {
        return Json.isList(root, "done")
                && LISTS.keySet().stream()
                        .flatMap(key -> Json.list(root, key).stream())
                        .allMatch(Scalar.class::isInstance)
                && Json.get(root, "nodes").isEmpty();
    }

    @Override
    public Draft read(Text file, Setting setting, Problems problems) {
        var root =
                Json.object(file)
                        .filter(
                                found ->
                                        LISTS.keySet().stream()
                                                .anyMatch(key -> Json.isList(found, key)));
        if (root.isEmpty()) {
            return new Marks(Map.of(), Repairs.nothing(file, problems).repairs());
        }
        var count = LISTS.keySet().stream().mapToInt(key -> list(root.get(), key).size()).sum();
        if (count > Limits.ITEMS) {
            return new Marks(Map.of(), Repairs.tooMany(count, problems).repairs());
        }
        return marks(root.get(), Repairs.of(file), OldIds.among(setting.beside()));
    }

    private static List<Node> list(Mapping root, String key) {
        return Json.isList(root, key) ? Json.list(root, key) : List.of();
    }

    private static Marks marks(Mapping root, Repairs repairs, OldIds oldIds) {
        var since = Moments.of(Json.text(root, "timestamp"));
        var ticks = new LinkedHashMap<String, Tick>();
        var twice = new ArrayList<String>();
        var odd = new ArrayList<Integer>();
        LISTS.forEach(
                (key, status) -> {
                    var tick = new Tick(status, since);
                    for (var node : list(root, key)) {
                        var id = Json.text(node).strip();
                        if (id.isEmpty()) {
                            odd.add(node.line());
                        } else if (!tick.equals(ticks.computeIfAbsent(id, _ -> tick))) {
                            twice.add(id);
                        }
                    }
                });
        var moved = new LinkedHashMap<String, Tick>();
        ticks.forEach(
                (id, tick) -> {
                    var today = oldIds.today(id);
                    if (!today.isEmpty() && !ticks.containsKey(today)) {
                        moved.putIfAbsent(today, tick);
                    }
                });
        ticks.putAll(moved);
        repairs.lines("repair.roadmap-sh.odd", odd);
        repairs.names("repair.roadmap-sh.twice", twice);
        repairs.count("repair.roadmap-sh.moved", moved.size());
        return new Marks(ticks, repairs.all());
    }
}
