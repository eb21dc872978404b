// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.file;

import dev.cairn.format.Problem;
import dev.cairn.format.file.Located.Places;
import dev.cairn.format.tree.Fields;
import dev.cairn.format.tree.Node;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Section;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.roadmap.Slug;
import dev.cairn.text.Message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A roadmap file in the native format 1.
public final class RoadmapFile {
    private static final Set<String> KEYS =
            Set.of("format", "id", "title", "summary", "after", "sections");
    private static final Set<String> SECTION = Set.of("title", "skills");

    private static final String NAMELESS = "nameless";

    private final String file;
    private final List<Problem> problems;
    private final Places places = new Places();
    private final List<Skill> defined = new ArrayList<>();
    private final Set<SkillId> held = new HashSet<>();
    private final Map<String, SkillId> formerly = new HashMap<>();

    private RoadmapFile(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /// Reads what can be read. Where problems were added it is a draft: good for finding further
    /// problems, not for use.
    public static Located<Roadmap> read(Node tree, String file, List<Problem> problems) {
        return new RoadmapFile(file, problems).roadmap(tree);
    }

    private Located<Roadmap> roadmap(Node tree) {
        var fields = Fields.of(tree, KEYS, file, "problem.thing.roadmap", problems);
        Ids.checkFormat(fields);
        var id = Ids.required(fields, "id");
        id.ifPresent(_ -> places.put(Located.ID, fields.place("id")));
        var title = fields.required("title");
        var after = new ArrayList<RoadmapId>();
        for (var text : fields.texts("after")) {
            if (Ids.check(fields, text, "problem.thing.roadmap-id")) {
                places.put(Located.after(text.text()), text);
                after.add(RoadmapId.of(text.text()));
            }
        }
        var sections = new ArrayList<Section>();
        for (var node : fields.requiredList("sections")) {
            sections.add(section(node));
        }
        var roadmap =
                new Roadmap(
                        RoadmapId.of(id.orElse(NAMELESS)),
                        title,
                        fields.optional("summary"),
                        after,
                        sections,
                        defined,
                        formerly);
        return new Located<>(file, roadmap, places.all());
    }

    private Section section(Node node) {
        var fields = Fields.of(node, SECTION, file, "problem.thing.section", problems);
        var skills = new ArrayList<SkillId>();
        for (var item : fields.requiredList("skills")) {
            skill(item).filter(id -> isFirst(id, item)).ifPresent(skills::add);
        }
        return new Section(fields.required("title"), skills);
    }

    private Optional<SkillId> skill(Node node) {
        if (node instanceof Node.Mapping mapping && mapping.holds("use")) {
            var fields =
                    Fields.of(node, Set.of("use", "formerly"), file, "problem.thing.use", problems);
            return Ids.required(fields, "use")
                    .map(
                            id -> {
                                places.put(Located.use(id), fields.place("use"));
                                fields.texts("formerly")
                                        .forEach(text -> formerly.put(text.text(), SkillId.of(id)));
                                return SkillId.of(id);
                            });
        }
        var skill = new SkillFields(file, problems, places).read(node);
        skill.ifPresent(defined::add);
        return skill.map(Skill::id);
    }

    private boolean isFirst(SkillId id, Node node) {
        if (held.add(id)) {
            return true;
        }
        problems.add(
                Problem.error(
                        file,
                        node.line(),
                        node.column(),
                        Message.of("problem.roadmap.twice", id, Slug.of(id + "-2"))));
        return false;
    }
}
