// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh;

import dev.cairn.format.draft.Draft.Outline;
import dev.cairn.format.draft.Draft.Section;
import dev.cairn.format.draft.Item;
import dev.cairn.format.draft.Item.Placed;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.format.roadmapsh.drawing.Box;
import dev.cairn.format.roadmapsh.drawing.Drawing;
import dev.cairn.format.roadmapsh.drawing.Parents;
import dev.cairn.format.roadmapsh.drawing.Parents.Place;
import dev.cairn.format.roadmapsh.drawing.Rows;
import dev.cairn.format.roadmapsh.json.Json;
import dev.cairn.format.roadmapsh.json.Words;
import dev.cairn.format.tree.Node.Mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes sections of topics and of what hangs on them. Topics that nothing hangs on share one
/// section, which stands where the first of them does.
final class GraphReader {
    private final Text file;
    private final Mapping root;
    private final Drawing drawing;
    private final GraphItems items;
    private final Repairs repairs;
    private final Map<Integer, List<Box>> members = new HashMap<>();
    private final Map<Integer, Place> places;

    GraphReader(Text file, Mapping root, Setting setting) {
        this.file = file;
        this.root = root;
        drawing = Drawing.of(root);
        repairs = Repairs.of(file);
        items = new GraphItems(drawing, setting);
        places = new HashMap<>(Parents.of(drawing));
    }

    Outline outline() {
        var topics = Rows.along(drawing.lines(), drawing.topics());
        for (var member : drawing.members()) {
            if (places.containsKey(member.index())) {
                hang(member);
            }
        }
        var lone = topics.stream().filter(topic -> !members.containsKey(topic.index())).toList();
        var hosts = topics.stream().filter(topic -> members.containsKey(topic.index())).toList();
        Parents.guests(drawing, hosts, lone).forEach(places::put);
        lone.stream().filter(topic -> places.containsKey(topic.index())).forEach(this::hang);
        var sections = sections(topics);
        report(sections);
        var title = Json.line(root, "title");
        return new Outline(
                title.isEmpty() ? drawing.heading() : title,
                Json.text(root, "description").strip(),
                sections,
                repairs.all());
    }

    private void hang(Box box) {
        var topic = places.get(box.index()).topic();
        members.computeIfAbsent(topic.index(), _ -> new ArrayList<>()).add(box);
    }

    private List<Section> sections(List<Box> topics) {
        var all = new LinkedHashMap<Integer, List<Item>>();
        var titles = new HashMap<Integer, String>();
        var rest = -1;
        titles.put(rest, restTitle());
        for (var topic : topics) {
            if (members.containsKey(topic.index())) {
                titles.put(topic.index(), topic.label());
                var section = all.computeIfAbsent(topic.index(), _ -> new ArrayList<>());
                section.addAll(items.of(topic, Optional.empty()));
                for (var member : Rows.read(members.get(topic.index()))) {
                    section.addAll(items.of(member, how(member)));
                }
            } else if (!places.containsKey(topic.index())) {
                all.computeIfAbsent(rest, _ -> new ArrayList<>())
                        .addAll(items.of(topic, Optional.empty()));
            }
        }
        if (topics.isEmpty()) {
            for (var member : Rows.read(drawing.members())) {
                all.computeIfAbsent(rest, _ -> new ArrayList<>())
                        .addAll(items.of(member, Optional.empty()));
            }
        }
        return all.entrySet().stream()
                .filter(section -> !section.getValue().isEmpty())
                .map(section -> new Section(titles.get(section.getKey()), section.getValue()))
                .toList();
    }

    private Optional<Placed> how(Box box) {
        return Optional.ofNullable(places.get(box.index())).map(Place::how);
    }

    private String restTitle() {
        var title = Json.line(root, "title");
        if (!title.isEmpty()) {
            return title;
        }
        return drawing.heading().isEmpty() ? Words.ofFile(file) : drawing.heading();
    }

    private void report(List<Section> sections) {
        var how = new HashMap<Placed, Integer>();
        sections.stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> item.placed().stream())
                .forEach(placed -> how.merge(placed, 1, Integer::sum));
        if (!how.isEmpty()) {
            repairs.add(
                    "repair.roadmap-sh.placed",
                    how.values().stream().mapToInt(Integer::intValue).sum(),
                    how.getOrDefault(Placed.BY_EDGE, 0),
                    how.getOrDefault(Placed.BY_FRAME, 0),
                    how.getOrDefault(Placed.BY_DISTANCE, 0));
        }
        var unnamed = new ArrayList<>(drawing.unnamed());
        unnamed.addAll(items.unnamed());
        repairs.lines("repair.roadmap-sh.unnamed", unnamed.stream().sorted().toList());
        repairs.count("repair.roadmap-sh.drawn", drawing.lines().count());
        repairs.count("repair.roadmap-sh.loose", drawing.lines().loose());
        repairs.count("repair.roadmap-sh.dangling", drawing.lines().dangling());
        repairs.count("repair.roadmap-sh.circles", drawing.lines().circles());
        repairs.count("repair.roadmap-sh.copied", items.copied());
    }
}
