// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.file;

import dev.cairn.career.CareerPath.MarketFigure;
import dev.cairn.format.Problem;
import dev.cairn.format.tree.Fields;
import dev.cairn.format.tree.Node;

import java.util.List;
import java.util.Set;

/// A figure of the job market in a file, with its source.
final class MarketFields {
    private static final Set<String> KEYS = Set.of("figure", "fact", "topic", "source", "year");

    private MarketFields() {}

    static MarketFigure read(Node node, String file, List<Problem> problems) {
        var fields = Fields.of(node, KEYS, file, "problem.thing.market", problems);
        return new MarketFigure(
                fields.required("figure"),
                fields.required("fact"),
                fields.optional("topic"),
                fields.required("source"),
                fields.whole("year").orElse(0));
    }
}
