// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.file;

import dev.cairn.career.CareerPath.Thresholds;
import dev.cairn.format.Problem;
import dev.cairn.format.tree.Fields;
import dev.cairn.format.tree.Node;

import java.util.List;
import java.util.Set;

/// The shares that the verdicts of a career path ask: `almost`, `ready` and `strong`.
record ThresholdFields(String file, List<Problem> problems) {
    Thresholds read(Fields fields) {
        var almost = shares(fields, "almost");
        var ready = shares(fields, "ready");
        var strong = shares(fields, "strong");
        var limits =
                new Thresholds(
                        almost.share("must").orElse(0.7),
                        ready.share("must").orElse(0.9),
                        ready.share("plus").orElse(0.0),
                        strong.share("must").orElse(1.0),
                        strong.share("plus").orElse(0.0));
        if (limits.almostMust() > limits.readyMust() || limits.readyMust() > limits.strongMust()) {
            fields.problem("ready", "problem.path.must.rises");
        }
        if (limits.readyPlus() > limits.strongPlus()) {
            fields.problem("strong", "problem.path.plus.rises");
        }
        return limits;
    }

    private Fields shares(Fields fields, String key) {
        if (!fields.has(key)) {
            fields.problem(key, "problem.path.share", key, "{must: 0.9}");
        }
        var known = key.equals("almost") ? Set.of("must") : Set.of("must", "plus");
        return Fields.under(
                key,
                fields.has(key) ? fields.place(key) : new Node.Mapping(1, 1, List.of()),
                known,
                file,
                problems);
    }
}
