// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.rules;

import dev.cairn.career.CareerPath;
import dev.cairn.career.Readiness;
import dev.cairn.career.route.Headline;
import dev.cairn.career.route.Route;
import dev.cairn.format.Problem;
import dev.cairn.ui.common.Words;
import dev.cairn.workspace.Snapshot;
import dev.cairn.workspace.Workspace;

/// What the verdict would be with a rule that is not saved yet.
///
/// @param then the verdict with it; empty while it is not known
/// @param now the verdict with the rule that it began with
/// @param problem what would be wrong with its file, though no field is; empty where nothing is
record Outlook(String then, String now, String problem) {
    static final Outlook UNKNOWN = new Outlook("", "", "");

    static Outlook of(CareerPath rule, CareerPath before, Workspace workspace) {
        var snapshot = workspace.snapshot();
        var problem =
                workspace.problems(rule).stream()
                        .filter(Problem::isError)
                        .map(found -> found.message().in(Words.now()))
                        .findFirst()
                        .orElse("");
        return new Outlook(headline(rule, snapshot), headline(before, snapshot), problem);
    }

    /// Not by the snapshot's own routes: it would keep one for every letter typed.
    private static String headline(CareerPath rule, Snapshot snapshot) {
        var standpoint = snapshot.standpoint();
        return Headline.of(
                Readiness.of(rule, standpoint),
                Route.toReady(rule, standpoint),
                snapshot.catalog(),
                Words.now());
    }
}
