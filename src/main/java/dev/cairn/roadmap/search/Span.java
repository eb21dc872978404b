// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A stretch of a text, the end not included.
public record Span(int from, int to) {
    /// In order, those that touch or overlap as one.
    static List<Span> joined(List<Span> spans) {
        var joined = new ArrayList<Span>();
        spans.stream()
                .sorted(Comparator.comparingInt(Span::from))
                .forEach(
                        span -> {
                            if (!joined.isEmpty() && joined.getLast().to >= span.from) {
                                var last = joined.removeLast();
                                joined.add(new Span(last.from, Math.max(last.to, span.to)));
                            } else {
                                joined.add(span);
                            }
                        });
        return List.copyOf(joined);
    }

    /// The same, seen in a text that begins at another place.
    Span shifted(int by) {
        return new Span(from + by, to + by);
    }
}
