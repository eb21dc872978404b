// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.file;

import dev.cairn.career.CareerPath.MarketFigure;
import dev.cairn.career.postings.PostingSource;
import dev.cairn.format.Problem;
import dev.cairn.format.tree.Fields;
import dev.cairn.format.tree.Node;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The file that says where the postings come from, in the native format 1.
public record PostingSourcesFile(
        List<PostingSource> sources, Optional<MarketFigure> worthApplying) {
    private static final Set<String> KEYS = Set.of("format", "sources", "worth-applying");
    private static final Set<String> SOURCE = Set.of("id", "name", "about", "dates");

    public PostingSourcesFile {
        sources = List.copyOf(sources);
    }

    /// Reads what can be read, and adds every problem.
    public static PostingSourcesFile read(Node tree, String file, List<Problem> problems) {
        var fields = Fields.of(tree, KEYS, file, "problem.thing.posting-sources", problems);
        Ids.checkFormat(fields);
        var sources = new ArrayList<PostingSource>();
        var seen = new HashSet<String>();
        for (var node : fields.requiredList("sources")) {
            var source = Fields.of(node, SOURCE, file, "problem.thing.posting-source", problems);
            var id = Ids.required(source, "id").orElse("");
            if (!id.isEmpty() && !seen.add(id)) {
                source.problem("id", "problem.fields.twice", id);
            }
            sources.add(
                    new PostingSource(
                            id,
                            source.required("name"),
                            source.required("about"),
                            source.required("dates")));
        }
        return new PostingSourcesFile(sources, worthApplying(fields, file, problems));
    }

    private static Optional<MarketFigure> worthApplying(
            Fields fields, String file, List<Problem> problems) {
        if (!fields.has("worth-applying")) {
            fields.problem("worth-applying", "problem.postings.worth");
            return Optional.empty();
        }
        var figure = MarketFields.read(fields.place("worth-applying"), file, problems);
        if (figure.year() == 0) {
            fields.problem("worth-applying", "problem.postings.year");
        }
        return Optional.of(figure);
    }
}
