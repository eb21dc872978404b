// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import dev.cairn.career.CareerPath;
import dev.cairn.career.Lack;
import dev.cairn.career.Readiness;
import dev.cairn.roadmap.Catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Something that a path asks and that is not there: what it is called, as what it is asked, and
/// what it lacks.
///
/// @param title a skill, or the skills of a choice
/// @param use `must`, `blocker`, `choice` or `project`
/// @param choice the title of the choice; otherwise empty
/// @param weight the share of postings that ask for it, in per cent; 0 where there is none
public record Requirement(String title, String use, String choice, int weight, Lack lack) {
    /// As what it is asked, in words.
    public String use(ReportWords words) {
        return words.of("document.use." + use, choice);
    }

    /// The must-haves, heaviest first; then the choices, then the projects.
    static List<Requirement> missing(Readiness readiness, Catalog catalog, ReportWords words) {
        var missing = new ArrayList<Requirement>();
        readiness.path().must().stream()
                .filter(must -> !readiness.isMet(must))
                .sorted(
                        Comparator.comparingInt(CareerPath.Must::weight)
                                .reversed()
                                .thenComparing(CareerPath.Must::skill))
                .forEach(
                        must ->
                                missing.add(
                                        new Requirement(
                                                catalog.skill(must.skill()).title(),
                                                must.blocker() ? "blocker" : "must",
                                                "",
                                                must.weight(),
                                                readiness.lack(must))));
        for (var choice : readiness.openChoices()) {
            var titles =
                    choice.skills().stream()
                            .filter(skill -> !readiness.isMet(skill))
                            .map(skill -> catalog.skill(skill).title())
                            .toList();
            missing.add(
                    new Requirement(
                            words.wording().any(titles), "choice", choice.title(), 0, Lack.LEARN));
        }
        for (var asked : readiness.openPortfolio()) {
            missing.add(
                    new Requirement(
                            catalog.skill(asked.project()).title(),
                            "project",
                            "",
                            0,
                            readiness.lack(asked)));
        }
        return missing;
    }
}
