// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.file;

import dev.cairn.format.Problem;
import dev.cairn.format.file.Located.Places;
import dev.cairn.format.tree.Fields;
import dev.cairn.format.tree.Node;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Kind;
import dev.cairn.roadmap.Level;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One skill of a roadmap file.
final class SkillFields {
    private static final Set<String> KEYS =
            Set.of(
                    "id",
                    "title",
                    "kind",
                    "why",
                    "level",
                    "hours",
                    "needs",
                    "done-when",
                    "also-known-as",
                    "resources",
                    "fades-after",
                    "formerly");
    private static final Set<String> RESOURCE = Set.of("title", "url", "kind");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,5})(?:\\s*[-–]\\s*(\\d{1,5}))?");

    private final String file;
    private final List<Problem> problems;
    private final Places places;

    SkillFields(String file, List<Problem> problems, Places places) {
        this.file = file;
        this.problems = problems;
        this.places = places;
    }

    Optional<Skill> read(Node node) {
        var fields = Fields.of(node, KEYS, file, "problem.thing.skill", problems);
        var id = Ids.required(fields, "id");
        var title = fields.required("title");
        var kind = word(fields, "kind", Kind.values(), Kind.SKILL);
        var level = word(fields, "level", Level.values(), Level.CORE);
        var hours = hours(fields);
        var needs = needs(fields, id.orElse(""));
        var checks = texts(fields, "done-when");
        var aliases = texts(fields, "also-known-as");
        var resources = resources(fields);
        var fadesAfter = Span.of(fields, "fades-after");
        var formerly = texts(fields, "formerly");
        id.ifPresent(value -> places.put(Located.skill(value), fields.place("id")));
        return id.map(
                value ->
                        new Skill(
                                SkillId.of(value),
                                title,
                                kind,
                                fields.optional("why"),
                                level,
                                hours,
                                needs,
                                checks,
                                aliases,
                                resources,
                                fadesAfter,
                                formerly));
    }

    private static <E extends Enum<E>> E word(Fields fields, String key, E[] values, E otherwise) {
        if (!fields.has(key)) {
            return otherwise;
        }
        var text = fields.optional(key);
        for (var value : values) {
            if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
                return value;
            }
        }
        var known =
                Stream.of(values)
                        .map(value -> value.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        fields.problem(key, "problem.skill.word", key, known, text);
        return otherwise;
    }

    private static Hours hours(Fields fields) {
        var text = fields.optional("hours");
        if (!fields.has("hours")) {
            return Hours.NONE;
        }
        var match = HOURS.matcher(text);
        if (!match.matches()) {
            fields.problem("hours", "problem.skill.hours", text);
            return Hours.NONE;
        }
        var low = Integer.parseInt(match.group(1));
        var high = match.group(2) == null ? low : Integer.parseInt(match.group(2));
        if (high < low) {
            fields.problem("hours", "problem.skill.hours.order", high, low);
            return Hours.NONE;
        }
        return new Hours(low, high);
    }

    private List<SkillId> needs(Fields fields, String skill) {
        var needs = new LinkedHashSet<SkillId>();
        for (var text : fields.texts("needs")) {
            if (text.text().equals(skill)) {
                fields.problem(text, "problem.skill.self", skill);
            } else if (Ids.check(fields, text, "problem.thing.skill-id")) {
                places.put(Located.need(skill, text.text()), text);
                needs.add(SkillId.of(text.text()));
            }
        }
        return List.copyOf(needs);
    }

    /// Texts that are told apart by what they say, so each stands once.
    private static List<String> texts(Fields fields, String key) {
        var found = fields.texts(key);
        if (found.isEmpty()) {
            return List.of();
        }
        var seen = new LinkedHashSet<String>();
        for (var text : found) {
            var plain = text.text().strip();
            if (!seen.add(plain)) {
                fields.problem(text, "problem.fields.twice", plain);
            }
        }
        return List.copyOf(seen);
    }

    private List<Resource> resources(Fields fields) {
        var resources = new ArrayList<Resource>();
        for (var node : fields.list("resources")) {
            var resource = Fields.of(node, RESOURCE, file, "problem.thing.resource", problems);
            var title = resource.required("title");
            var url = resource.required("url");
            var kind = resource.has("kind") ? resource.optional("kind") : "link";
            if (!url.isBlank()) {
                webAddress(url)
                        .ifPresentOrElse(
                                address -> resources.add(new Resource(title, address, kind)),
                                () -> resource.problem("url", "problem.skill.url", url));
            }
        }
        return resources;
    }

    static Optional<URI> webAddress(String text) {
        try {
            var address = new URI(text);
            var web =
                    ("https".equalsIgnoreCase(address.getScheme())
                                    || "http".equalsIgnoreCase(address.getScheme()))
                            && address.getHost() != null;
            return web ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
