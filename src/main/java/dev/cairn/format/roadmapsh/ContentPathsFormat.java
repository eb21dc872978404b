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
import dev.cairn.format.roadmapsh.topic.OldPath;
import dev.cairn.format.roadmapsh.topic.TopicText;
import dev.cairn.format.roadmapsh.topic.TopicTexts;
import dev.cairn.format.tree.Node.Mapping;
import dev.cairn.format.tree.Node.Member;
import dev.cairn.format.tree.Node.Scalar;

import java.util.ArrayList;

/// The list of contents of 2021 to 2023: ids such as `language:ruby`, each with the path of its
/// text. The numbers in the paths give the order.
final class ContentPathsFormat implements ForeignFormat {
    private static final String HOME = "home";

    @Override
    public String id() {
        return "roadmap-sh-paths";
    }

    @Override
    public boolean recognises(Text file) {
        return file.text().contains("/content/")
                && Json.object(file)
                        .filter(root -> !root.members().isEmpty())
                        .filter(
                                root ->
                                        root.members().stream()
                                                .allMatch(ContentPathsFormat::isPath))
                        .isPresent();
    }

    private static boolean isPath(Member member) {
        return member.value() instanceof Scalar value
                && value.text().endsWith(".md")
                && value.text().contains("/content/");
    }

    @Override
    public Draft read(Text file, Setting setting, Problems problems) {
        var root = Json.object(file);
        if (root.isEmpty() || root.get().members().stream().noneMatch(ContentPathsFormat::isPath)) {
            return Repairs.nothing(file, problems);
        }
        if (root.get().members().size() > Limits.ITEMS) {
            return Repairs.tooMany(root.get().members().size(), problems);
        }
        return Repairs.checked(outline(file, root.get(), setting), problems);
    }

    private static Outline outline(Text file, Mapping root, Setting setting) {
        var texts = TopicTexts.ofPaths(setting.beside());
        var entries = new ArrayList<PathTree.Entry>();
        var title = "";
        var odd = new ArrayList<Integer>();
        for (var member : root.members()) {
            var path = OldPath.of(Json.text(member.value()));
            title = title.isEmpty() ? Words.ofSlug(path.roadmap()) : title;
            var id = member.key().text().strip();
            if (id.isEmpty() || !isPath(member)) {
                odd.add(member.key().line());
            } else if (!id.equals(HOME)) {
                entries.add(
                        new PathTree.Entry(
                                id, path.order(), item(id, member, texts.of(path.id()))));
            }
        }
        var repairs = Repairs.of(file);
        var tree = new PathTree(entries);
        repairs.lines("repair.roadmap-sh.odd", odd);
        repairs.names("repair.roadmap-sh.missing", tree.missing());
        var sections = tree.sections(title.isEmpty() ? Words.ofFile(file) : title);
        return new Outline(title, "", sections, repairs.all());
    }

    private static Item item(String id, Member member, TopicText text) {
        var title = text.title().isEmpty() ? PathTree.titleOf(id) : text.title();
        var item = Item.titled(title).id(id).why(text.why()).line(member.key().line());
        text.resources().forEach(item::resource);
        return item.build();
    }
}
