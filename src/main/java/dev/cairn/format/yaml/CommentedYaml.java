// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.yaml;

import dev.cairn.format.NativeYaml;
import dev.cairn.format.Problem;
import dev.cairn.format.Source;
import dev.cairn.format.file.RoadmapFile;
import dev.cairn.format.tree.TreeParser;
import dev.cairn.roadmap.Roadmap;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A roadmap in YAML with the comments of an earlier text of it. Each stays with what it was about.
/// Where that is gone, it stands before what held it, and where even that cannot be, on top of the
/// file: no comment is ever lost.
public final class CommentedYaml {
    static final int MOST_CHARACTERS = 10_000_000;

    /// @param moved the comments that could not stay with what they were about
    public record Written(String text, List<String> moved) {
        public Written {
            moved = List.copyOf(moved);
        }
    }

    private CommentedYaml() {}

    /// @param before the file that the roadmap comes from, as it was
    public static Written write(Roadmap roadmap, String before) {
        var plain = NativeYaml.write(roadmap);
        var comments = Comments.of(before);
        if (comments.isEmpty()) {
            return new Written(plain, List.of());
        }
        var merged = merged(before, plain);
        var text = merged.map(Written::text).filter(found -> says(found, roadmap)).orElse(plain);
        var lost = Comments.without(comments, Comments.of(text));
        var moved = new ArrayList<>(lost);
        if (!text.equals(plain)) {
            moved.addAll(merged.get().moved());
        }
        var top = new StringBuilder();
        lost.forEach(comment -> top.append('#').append(comment).append('\n'));
        return new Written(top + text, moved.stream().map(String::strip).toList());
    }

    private static Optional<Written> merged(String before, String plain) {
        var old = compose(before);
        var fresh = compose(plain);
        if (old.isEmpty() || fresh.isEmpty()) {
            return Optional.empty();
        }
        var merging = new Merging(old.get());
        return Optional.of(
                new Written(YamlWriter.write(merging.onto(fresh.get())), merging.moved()));
    }

    private static Optional<Node> compose(String text) {
        try {
            var settings = settings(text);
            var parser = new ParserImpl(settings, new StreamReader(settings, text));
            return new Composer(settings, parser).getSingleNode();
        } catch (YamlEngineException _) {
            return Optional.empty();
        }
    }

    static LoadSettings settings(String text) {
        return LoadSettings.builder()
                .setParseComments(true)
                .setBufferSize(text.length() + 2)
                .setCodePointLimit(MOST_CHARACTERS)
                .setAllowDuplicateKeys(true)
                .build();
    }

    /// Whether the text is YAML, not JSON, and says just this.
    public static boolean says(String text, Roadmap roadmap) {
        if (text.stripLeading().startsWith("{")) {
            return false;
        }
        var problems = new ArrayList<Problem>();
        var read =
                TreeParser.parse(new Source("", text), problems)
                        .map(tree -> RoadmapFile.read(tree, "", problems).value());
        return problems.isEmpty() && read.equals(Optional.of(roadmap));
    }
}
