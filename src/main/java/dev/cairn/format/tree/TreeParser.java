// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.tree;

import dev.cairn.format.Problem;
import dev.cairn.format.Source;
import dev.cairn.format.tree.Node.Mapping;
import dev.cairn.format.tree.Node.Member;
import dev.cairn.format.tree.Node.Scalar;
import dev.cairn.format.tree.Node.Sequence;
import dev.cairn.format.tree.Node.Type;
import dev.cairn.text.Message;

import org.snakeyaml.engine.v2.api.LoadSettings;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Parses YAML 1.2 or JSON into a [Node]. A key that stands twice is a problem, never an
/// overwriting.
public final class TreeParser {
    /// Where what is not closed begins, in the parser's own words, which say nothing.
    private static final Pattern MARKER = Pattern.compile("\\(start marker at .*$");

    private static final int MOST_CHARACTERS = 10_000_000;

    private final Source source;
    private final List<Problem> problems;
    private TokenStreamLocation reached = TokenStreamLocation.NA;

    private TreeParser(Source source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /// @param problems is added to
    /// @return empty where the text is not YAML or JSON at all, or holds nothing
    public static Optional<Node> parse(Source source, List<Problem> problems) {
        return new TreeParser(source, problems).parse();
    }

    private Optional<Node> parse() {
        var text = source.text().startsWith("\uFEFF") ? source.text().substring(1) : source.text();
        if (text.length() > MOST_CHARACTERS) {
            problem(1, 1, "problem.file.large");
            return Optional.empty();
        }
        try (var parser = open(text)) {
            if (parser.nextToken() == null) {
                problem(1, 1, "problem.file.empty");
                return Optional.empty();
            }
            var tree = node(parser);
            if (parser.nextToken() != null) {
                var at = parser.currentTokenLocation();
                problem(at.getLineNr(), at.getColumnNr(), "problem.file.more");
            }
            return Optional.of(tree);
        } catch (JacksonException problem) {
            syntax(problem);
            return Optional.empty();
        }
    }

    private static JsonParser open(String text) {
        if (text.stripLeading().startsWith("{")) {
            return JsonFactory.builder().build().createParser(ObjectReadContext.empty(), text);
        }
        var settings =
                LoadSettings.builder()
                        // one buffer for all: the parser fails on a surrogate pair between two
                        .setBufferSize(text.length() + 2)
                        .setCodePointLimit(MOST_CHARACTERS)
                        .setMaxAliasesForCollections(50)
                        .setAllowDuplicateKeys(true)
                        .build();
        return YAMLFactory.builder()
                .loadSettings(settings)
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build()
                .createParser(ObjectReadContext.empty(), text);
    }

    private Node node(JsonParser parser) {
        var at = parser.currentTokenLocation();
        reached = at;
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, at);
            case START_ARRAY -> sequence(parser, at);
            default -> scalar(parser, at);
        };
    }

    private Sequence sequence(JsonParser parser, TokenStreamLocation at) {
        var items = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser));
        }
        return new Sequence(at.getLineNr(), at.getColumnNr(), items);
    }

    private Mapping mapping(JsonParser parser, TokenStreamLocation at) {
        var members = new ArrayList<Member>();
        var seen = new HashSet<String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var keyAt = parser.currentTokenLocation();
            var key =
                    new Scalar(
                            keyAt.getLineNr(),
                            keyAt.getColumnNr(),
                            parser.currentName(),
                            Type.TEXT);
            parser.nextToken();
            var value = node(parser);
            if (seen.add(key.text())) {
                members.add(new Member(key, value));
            } else {
                problem(key.line(), key.column(), "problem.fields.twice", key.text());
            }
        }
        return new Mapping(at.getLineNr(), at.getColumnNr(), members);
    }

    private Scalar scalar(JsonParser parser, TokenStreamLocation at) {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            problem(at.getLineNr(), at.getColumnNr(), "problem.file.reference");
        }
        var type =
                switch (parser.currentToken()) {
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Type.NUMBER;
                    case VALUE_TRUE, VALUE_FALSE -> Type.TRUTH;
                    case VALUE_NULL -> Type.NOTHING;
                    default -> Type.TEXT;
                };
        var text = type == Type.NOTHING ? "" : parser.getString();
        return new Scalar(at.getLineNr(), at.getColumnNr(), text, type);
    }

    private void problem(int line, int column, String message, Object... arguments) {
        problems.add(Problem.error(source.name(), line, column, Message.of(message, arguments)));
    }

    /// What the parser says of its own stays as it is.
    private void syntax(JacksonException problem) {
        var at = problem.getLocation() == null ? reached : problem.getLocation();
        var line = Math.max(1, at.getLineNr());
        var column = Math.max(1, at.getColumnNr());
        if (problem instanceof StreamConstraintsException
                && problem.getOriginalMessage().contains("nesting depth")) {
            var most = StreamReadConstraints.defaults().getMaxNestingDepth();
            problem(line, column, "problem.file.deep", most);
            return;
        }
        var said = problem instanceof StreamReadException ? problem.getOriginalMessage() : "";
        var what =
                said.lines()
                        .filter(row -> !row.isBlank())
                        .findFirst()
                        .<Object>map(row -> MARKER.matcher(row).replaceAll("").strip())
                        .orElseGet(() -> Message.of("problem.file.unreadable"));
        problem(line, column, "problem.file.syntax", what);
    }
}
