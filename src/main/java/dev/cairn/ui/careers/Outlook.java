// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.career.postings.PostingsGain;
import dev.cairn.career.route.Distance;
import dev.cairn.workspace.Snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What lies beyond the verdicts and takes longer to find: the way from path to path, and what each
/// missing skill would change against real postings.
record Outlook(List<Distance> distances, Map<PathId, List<PostingsGain>> gains) {
    static final Outlook UNKNOWN = new Outlook(List.of(), Map.of());

    static Outlook of(Snapshot snapshot) {
        var gains = new HashMap<PathId, List<PostingsGain>>();
        var postings = snapshot.library().postings();
        for (var path : snapshot.paths()) {
            gains.put(path.id(), postings.gains(path, snapshot.progress()::isDone));
        }
        return new Outlook(distances(snapshot), Map.copyOf(gains));
    }

    private static List<Distance> distances(Snapshot snapshot) {
        return snapshot.paths().stream()
                .flatMap(
                        from ->
                                snapshot.paths().stream()
                                        .filter(to -> !to.equals(from))
                                        .map(to -> snapshot.distance(from, to)))
                .toList();
    }

    List<PostingsGain> gains(CareerPath path) {
        return gains.getOrDefault(path.id(), List.of());
    }
}
