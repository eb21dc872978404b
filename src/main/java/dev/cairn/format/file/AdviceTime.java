// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.file;

import dev.cairn.career.advice.TimeRules;
import dev.cairn.career.advice.TimeRules.Amount;
import dev.cairn.career.advice.TimeRules.Band;
import dev.cairn.career.advice.TimeRules.Fit;
import dev.cairn.format.Problem;
import dev.cairn.format.tree.Fields;
import dev.cairn.format.tree.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads how hours and months act, from the part `time` of the advice file.
record AdviceTime(String file, List<Problem> problems, AdviceClaims claims) {
    private static final Set<String> KEYS =
            Set.of("hours-per-week", "months", "within", "fit", "none-fits");

    TimeRules read(Fields advice) {
        var fields = part(advice, "time", KEYS);
        return new TimeRules(
                amount(fields, "hours-per-week"),
                amount(fields, "months"),
                fields.list("within").stream().map(this::band).toList(),
                fits(fields),
                fields.required("none-fits"));
    }

    private Fields part(Fields whole, String key, Set<String> known) {
        if (whole.isMapping() && !whole.has(key)) {
            whole.problem(key, "problem.advice.part", key);
        }
        var node = whole.has(key) ? whole.place(key) : new Node.Mapping(1, 1, List.of());
        // what a missing part would hold is not missed as well
        var into = whole.has(key) ? problems : new ArrayList<Problem>();
        return Fields.under(key, node, known, file, into);
    }

    private Amount amount(Fields time, String key) {
        var fields = part(time, key, Set.of("text", "least", "most"));
        var least = fields.whole("least").orElse(1);
        var most = fields.whole("most").orElse(least);
        if (least < 1 || most < least || !fields.has("most")) {
            fields.problem("most", "problem.advice.most", key);
        }
        return new Amount(fields.required("text"), least, most);
    }

    private Band band(Node node) {
        var fields =
                Fields.of(
                        node,
                        Set.of("from", "to", "reasons"),
                        file,
                        "problem.thing.months",
                        problems);
        var from = fields.whole("from").orElse(1);
        var to = fields.whole("to").orElse(Integer.MAX_VALUE);
        if (from < 1 || to < from) {
            fields.problem("to", "problem.advice.months");
        }
        fields.requiredList("reasons");
        return new Band(from, to, claims.reasons(fields, "reasons"));
    }

    private List<Fit> fits(Fields time) {
        var fits = new ArrayList<Fit>();
        for (var node : time.requiredList("fit")) {
            var fields =
                    Fields.of(
                            node,
                            Set.of("up-to", "weight", "because"),
                            file,
                            "problem.thing.fit",
                            problems);
            var upTo = fields.whole("up-to").orElse(Integer.MAX_VALUE);
            if (upTo < 1 || !fits.isEmpty() && upTo <= fits.getLast().upToPercent()) {
                fields.problem("up-to", "problem.advice.up-to");
            }
            fits.add(new Fit(upTo, AdviceClaims.weight(fields), fields.required("because")));
        }
        if (!fits.isEmpty() && fits.getLast().upToPercent() != Integer.MAX_VALUE) {
            time.problem("fit", "problem.advice.last");
        }
        return fits;
    }
}
