// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import dev.cairn.roadmap.Roadmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// The done skills of a path as plain text to be copied into a CV: a line for each roadmap, and the
/// projects with where they can be seen.
public final class CvText {
    private CvText() {}

    /// The skills by the roadmap that describes them, in journey order; the heaviest first in each.
    public static SequencedMap<Roadmap, List<SkillStanding>> groups(Application application) {
        var groups = new LinkedHashMap<Roadmap, List<SkillStanding>>();
        application
                .path()
                .byRoadmap()
                .forEach(
                        (roadmap, ids) -> {
                            var held =
                                    application.skills().stream()
                                            .filter(each -> ids.contains(each.skill().id()))
                                            .toList();
                            if (!held.isEmpty()) {
                                groups.put(roadmap, held);
                            }
                        });
        return groups;
    }

    /// Lines that end in a line feed; none where nothing is done.
    public static String of(Application application, ReportWords words) {
        var text = new StringBuilder();
        groups(application)
                .forEach(
                        (roadmap, skills) ->
                                text.append(plain(roadmap.title()))
                                        .append(": ")
                                        .append(
                                                skills.stream()
                                                        .map(each -> plain(each.skill().title()))
                                                        .collect(Collectors.joining(", ")))
                                        .append('\n'));
        if (!application.projects().isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(words.of("document.application.projects"))
                    .append(":\n");
            application.projects().forEach(project -> text.append(line(project)).append('\n'));
        }
        return text.toString();
    }

    private static String line(SkillStanding project) {
        var links = project.proofs().stream().filter(Proof::isLink).toList();
        return "- "
                + plain(project.skill().title())
                + (links.isEmpty() ? "" : ": " + String.join(", ", links));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
