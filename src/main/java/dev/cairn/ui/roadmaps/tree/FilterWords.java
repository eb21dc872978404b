// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.ui.common.Texts;
import dev.cairn.workspace.Snapshot;
import dev.cairn.workspace.filter.Criterion;

/// Names the criteria.
final class FilterWords {
    private FilterWords() {}

    static String of(Criterion criterion, Snapshot snapshot) {
        return switch (criterion) {
            case Criterion.OfStatus of -> Texts.of("status." + of.status().word());
            case Criterion.OfLevel of -> Texts.of("roadmaps.filter." + of.level().word());
            case Criterion.OfKind of -> Texts.of("roadmaps.filter." + of.kind().word());
            case Criterion.AskedBy by ->
                    Texts.of("roadmaps.filter.asked", title(by.path(), snapshot));
            case Criterion.MissingFor path ->
                    Texts.of("roadmaps.filter.missing", title(path.path(), snapshot));
            case Criterion.CanStart _ -> Texts.of("roadmaps.filter.can-start");
            case Criterion.PassedOver _ -> Texts.of("roadmaps.filter.passed-over");
        };
    }

    private static String title(PathId path, Snapshot snapshot) {
        return snapshot.library().path(path).map(CareerPath::title).orElse(path.value());
    }
}
