// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh;

import dev.cairn.format.draft.Draft;
import dev.cairn.format.draft.Draft.Outline;
import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Item;
import dev.cairn.format.draft.Limits;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.format.roadmapsh.json.Json;
import dev.cairn.format.roadmapsh.json.Words;
import dev.cairn.format.roadmapsh.topic.TopicTexts;
import dev.cairn.format.tree.Node.Mapping;

import java.util.ArrayList;

/// The mockup of 2020 to 2024, drawn with Balsamiq: every skill is a group whose name is its id.
/// Arrows are only drawn.
final class MockupFormat implements ForeignFormat {
    private static final String[] CONTROLS = {"mockup", "controls", "control"};

    @Override
    public String id() {
        return "roadmap-sh-mockup";
    }

    @Override
    public boolean recognises(Text file) {
        return file.text().contains("\"mockup\"")
                && Json.object(file)
                        .flatMap(root -> Json.get(root, "mockup", "controls"))
                        .isPresent();
    }

    @Override
    public Draft read(Text file, Setting setting, Problems problems) {
        var root = Json.object(file).filter(found -> Json.get(found, "mockup").isPresent());
        if (root.isEmpty()) {
            return Repairs.nothing(file, problems);
        }
        var controls = Controls.of(Json.list(root.get(), CONTROLS));
        return controls.skills().size() > Limits.ITEMS
                ? Repairs.tooMany(controls.skills().size(), problems)
                : Repairs.checked(outline(file, root.get(), controls, setting), problems);
    }

    private static Outline outline(Text file, Mapping root, Controls controls, Setting setting) {
        var texts = TopicTexts.ofPaths(setting.beside());
        var newIds = OldIds.among(setting.beside());
        var entries = new ArrayList<PathTree.Entry>();
        var unlabelled = new ArrayList<String>();
        for (var skill : controls.skills()) {
            var text = texts.of(skill.id());
            var title = skill.label();
            if (title.isEmpty()) {
                unlabelled.add(skill.id());
                title = PathTree.titleOf(skill.id());
            }
            var item = Item.titled(title).id(skill.id()).why(text.why()).line(skill.line());
            text.resources().forEach(item::resource);
            if (!newIds.today(skill.id()).isEmpty()) {
                item.formerly(newIds.today(skill.id()));
            }
            entries.add(new PathTree.Entry(skill.id(), skill.order(), item.build()));
        }
        var tree = new PathTree(entries);
        var repairs = Repairs.of(file);
        repairs.names("repair.roadmap-sh.unlabelled", unlabelled);
        repairs.names("repair.roadmap-sh.missing", tree.missing());
        repairs.count("repair.roadmap-sh.drawn", controls.arrows());
        return new Outline("", "", tree.sections(restTitle(file, root)), repairs.all());
    }

    private static String restTitle(Text file, Mapping root) {
        var name = Json.line(root, "mockup", "attributes", "name");
        return name.isEmpty() ? Words.ofFile(file) : name;
    }
}
