// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.file;

import dev.cairn.career.CareerPath;
import dev.cairn.career.CareerPath.AnyOf;
import dev.cairn.career.CareerPath.Fading;
import dev.cairn.career.CareerPath.Must;
import dev.cairn.career.CareerPath.Plus;
import dev.cairn.career.CareerPath.Portfolio;
import dev.cairn.career.CareerPath.Sample;
import dev.cairn.career.PathId;
import dev.cairn.format.Problem;
import dev.cairn.format.file.Located.Places;
import dev.cairn.format.tree.Fields;
import dev.cairn.format.tree.Node;
import dev.cairn.progress.Evidence;
import dev.cairn.roadmap.SkillId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A career path file in the native format 1.
public final class PathFile {
    private static final Set<String> KEYS =
            Set.of(
                    "format",
                    "id",
                    "order",
                    "title",
                    "summary",
                    "caution",
                    "grows-from",
                    "compared-with",
                    "must",
                    "any-of",
                    "plus",
                    "portfolio",
                    "fades-after",
                    "faded-counts",
                    "almost",
                    "ready",
                    "strong",
                    "postings",
                    "market");
    private static final Set<String> MARKS =
            Set.of("must", "any-of", "plus", "almost", "ready", "strong");
    private static final int HEAVIEST = 100;

    private static final String NAMELESS = "nameless";

    private final String file;
    private final List<Problem> problems;
    private final Places places = new Places();

    private PathFile(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /// A path with its place among the others, smallest first.
    public record Ordered(CareerPath path, int order) {
        private static final int LAST = Integer.MAX_VALUE;

        /// Without a place of its own: after all that have one.
        public Ordered(CareerPath path) {
            this(path, LAST);
        }

        public boolean hasPlace() {
            return order != LAST;
        }
    }

    /// Whether it is a career path and no roadmap, right or wrong.
    public static boolean looksLike(Node tree) {
        if (!(tree instanceof Node.Mapping mapping)) {
            return false;
        }
        var keys = mapping.members().stream().map(member -> member.key().text()).toList();
        return !keys.contains("sections") && keys.stream().anyMatch(MARKS::contains);
    }

    /// Reads what can be read; with problems it is a draft, as in [RoadmapFile#read].
    public static Located<Ordered> read(Node tree, String file, List<Problem> problems) {
        return new PathFile(file, problems).path(tree);
    }

    private Located<Ordered> path(Node tree) {
        var fields = Fields.of(tree, KEYS, file, "problem.thing.path", problems);
        Ids.checkFormat(fields);
        var id = Ids.required(fields, "id");
        id.ifPresent(_ -> places.put(Located.ID, fields.place("id")));
        var title = fields.required("title");
        var growsFrom = paths(fields, "grows-from", id.orElse(""));
        var comparedWith = paths(fields, "compared-with", id.orElse(""));
        var inMust = new Once("must");
        var must =
                fields.requiredList("must").stream()
                        .flatMap(node -> must(node, inMust).stream())
                        .toList();
        var anyOf = fields.list("any-of").stream().map(this::anyOf).toList();
        var inPlus = new Once("plus", inMust);
        var plus =
                fields.list("plus").stream().flatMap(node -> plus(node, inPlus).stream()).toList();
        var inPortfolio = new Once("portfolio");
        var portfolio =
                fields.list("portfolio").stream()
                        .flatMap(node -> portfolio(node, inPortfolio).stream())
                        .toList();
        var fading = fading(fields);
        var thresholds = new ThresholdFields(file, problems).read(fields);
        var postings = postings(fields);
        var market =
                fields.list("market").stream()
                        .map(node -> MarketFields.read(node, file, problems))
                        .toList();
        var path =
                new CareerPath(
                        PathId.of(id.orElse(NAMELESS)),
                        title,
                        fields.optional("summary"),
                        fields.optional("caution"),
                        growsFrom,
                        comparedWith,
                        must,
                        anyOf,
                        plus,
                        portfolio,
                        fading,
                        thresholds,
                        postings,
                        market);
        var order = fields.whole("order").orElse(Ordered.LAST);
        return new Located<>(file, new Ordered(path, order), places.all());
    }

    private Optional<Must> must(Node node, Once once) {
        var fields =
                Fields.of(
                        node,
                        Set.of("skill", "weight", "blocker", "evidence"),
                        file,
                        "problem.thing.must",
                        problems);
        var weight = weight(fields);
        return skill(fields, "skill", once)
                .map(skill -> new Must(skill, weight, fields.truth("blocker"), evidence(fields)));
    }

    private static Evidence evidence(Fields fields) {
        if (!fields.has("evidence")) {
            return Evidence.CLAIMED;
        }
        var text = fields.optional("evidence");
        for (var grade : Evidence.values()) {
            if (grade.word().equals(text)) {
                return grade;
            }
        }
        fields.problem("evidence", "problem.path.evidence", text);
        return Evidence.CLAIMED;
    }

    private static Optional<Fading> fading(Fields fields) {
        var after = Span.of(fields, "fades-after");
        var counts = !fields.has("faded-counts") || fields.truth("faded-counts");
        if (fields.has("faded-counts") && !fields.has("fades-after")) {
            fields.problem("faded-counts", "problem.path.faded");
        }
        return after.map(span -> new Fading(span, counts));
    }

    private Optional<Plus> plus(Node node, Once once) {
        var fields =
                Fields.of(node, Set.of("skill", "weight"), file, "problem.thing.plus", problems);
        var weight = weight(fields);
        return skill(fields, "skill", once).map(skill -> new Plus(skill, weight));
    }

    private Optional<Portfolio> portfolio(Node node, Once once) {
        var fields =
                Fields.of(
                        node,
                        Set.of("project", "proof"),
                        file,
                        "problem.thing.portfolio",
                        problems);
        return skill(fields, "project", once)
                .map(skill -> new Portfolio(skill, fields.truth("proof")));
    }

    private List<PathId> paths(Fields fields, String key, String self) {
        var once = new Once(key);
        var named = new ArrayList<PathId>();
        for (var text : fields.texts(key)) {
            if (text.text().equals(self)) {
                fields.problem(text, "problem.path.self", key, self);
            } else if (Ids.check(fields, text, "problem.thing.path-id")
                    && once.takes(text.text(), text, fields)) {
                places.put(Located.related(key, text.text()), text);
                named.add(PathId.of(text.text()));
            }
        }
        return named;
    }

    private AnyOf anyOf(Node node) {
        var fields =
                Fields.of(
                        node,
                        Set.of("title", "at-least", "skills"),
                        file,
                        "problem.thing.choice",
                        problems);
        fields.requiredList("skills");
        var once = new Once("skills");
        var skills = new ArrayList<SkillId>();
        for (var text : fields.texts("skills")) {
            if (Ids.check(fields, text, "problem.thing.skill-id")
                    && once.takes(text.text(), text, fields)) {
                places.put(Located.skill(text.text()), text);
                skills.add(SkillId.of(text.text()));
            }
        }
        var atLeast = fields.whole("at-least").orElse(1);
        if (atLeast < 1 || atLeast > skills.size()) {
            fields.problem("at-least", "problem.path.at-least", skills.size());
        }
        return new AnyOf(fields.required("title"), atLeast, skills);
    }

    private Optional<SkillId> skill(Fields fields, String key, Once once) {
        return Ids.required(fields, key)
                .filter(id -> once.takes(id, fields.place(key), fields))
                .map(
                        id -> {
                            places.put(Located.skill(id), fields.place(key));
                            return SkillId.of(id);
                        });
    }

    private static int weight(Fields fields) {
        if (!fields.has("weight")) {
            fields.problem("weight", "problem.path.weight.missing");
            return 1;
        }
        var weight = fields.whole("weight").orElse(1);
        if (weight < 1 || weight > HEAVIEST) {
            fields.problem("weight", "problem.path.weight", weight);
        }
        return weight;
    }

    private Sample postings(Fields fields) {
        if (!fields.has("postings")) {
            return Sample.NONE;
        }
        var sample =
                Fields.under(
                        "postings",
                        fields.place("postings"),
                        Set.of("group", "sample"),
                        file,
                        problems);
        return new Sample(
                sample.texts("group").stream().map(Node.Scalar::text).toList(),
                sample.whole("sample").orElse(0));
    }
}
