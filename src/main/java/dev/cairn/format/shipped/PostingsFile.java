// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.shipped;

import dev.cairn.career.postings.Posting;
import dev.cairn.career.postings.PostingSource;
import dev.cairn.career.postings.Postings;
import dev.cairn.format.Problem;
import dev.cairn.format.Source;
import dev.cairn.format.file.PostingSourcesFile;
import dev.cairn.format.tree.TreeParser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The shipped postings and where they come from, read once, when first asked for.
public final class PostingsFile implements Supplier<Postings> {
    private Postings postings;

    /// @throws IllegalStateException if one of the two files is wrong, which a test forbids
    @Override
    public synchronized Postings get() {
        if (postings == null) {
            postings =
                    read(
                            ShippedFiles.read("postings.txt"),
                            ShippedFiles.read("market/postings.yaml"));
        }
        return postings;
    }

    static Postings read(Source lines, Source sources) {
        var problems = new ArrayList<Problem>();
        var about =
                TreeParser.parse(sources, problems)
                        .map(tree -> PostingSourcesFile.read(tree, sources.name(), problems));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("shipped files are wrong: " + problems);
        }
        return new Postings(
                parse(lines, about.orElseThrow().sources()), about.orElseThrow().worthApplying());
    }

    /// The file's head says its form.
    private static List<Posting> parse(Source file, List<PostingSource> sources) {
        var postings = new ArrayList<Posting>();
        PostingLine form = null;
        int number = 0;
        for (var line : file.text().lines().toList()) {
            number++;
            try {
                if (line.startsWith("#")) {
                    continue;
                }
                if (form == null) {
                    form = PostingLine.of(line, sources);
                } else {
                    postings.add(form.read(line));
                }
            } catch (RuntimeException problem) {
                throw new IllegalStateException(
                        file.name() + ":" + number + ": is no line of postings", problem);
            }
        }
        return postings;
    }
}
