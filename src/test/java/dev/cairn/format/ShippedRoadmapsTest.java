// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.format.shipped.ShippedFiles;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Skill;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// The shipped content against figures that were counted by hand or from the postings themselves.
class ShippedRoadmapsTest {
    private final Library library = LibraryReader.shipped();

    @Test
    void roadmapsStandInTheOrderOfTheJourney() {
        assertThat(library.catalog().roadmaps())
                .extracting(Roadmap::id)
                .extracting(RoadmapId::value)
                .containsExactly(
                        "devops-foundations",
                        "docker-containers",
                        "cicd",
                        "cloud-iac",
                        "kubernetes-orchestration",
                        "ml-tooling",
                        "llmops",
                        "ml-engineering");
    }

    @Test
    void everyFileIsNamedByItsId() {
        assertThat(library.catalog().roadmaps())
                .allMatch(roadmap -> ShippedFiles.exists(roadmap.id() + ".yaml"));
        assertThat(library.paths())
                .allMatch(path -> ShippedFiles.exists("paths/" + path.id() + ".yaml"));
    }

    @Test
    void everySkillIsThere() {
        assertThat(library.catalog().skills()).hasSize(210);
        assertThat(library.catalog().skills().stream().filter(Skill::isProject))
                .extracting(skill -> skill.id().value())
                .containsExactly(
                        "devops-capstone",
                        "cloud-platform-capstone",
                        "mlops-capstone",
                        "llmops-capstone",
                        "ml-capstone");
    }

    @Test
    void everyShippedSkillIsToldInFull() {
        assertThat(library.catalog().skills())
                .allSatisfy(
                        skill -> {
                            assertThat(skill.why()).as(skill.id() + " why").hasSizeBetween(15, 180);
                            assertThat(skill.doneWhen())
                                    .as(skill.id() + " checks")
                                    .hasSizeBetween(2, 4);
                            assertThat(skill.hours().low()).as(skill.id() + " hours").isPositive();
                            assertThat(skill.resources())
                                    .as(skill.id() + " resources")
                                    .allSatisfy(
                                            resource ->
                                                    assertThat(resource.title())
                                                            .hasSizeBetween(2, 80)
                                                            .isNotEqualTo("TITLE"));
                        });
    }

    @Test
    void pathsStandFromTheNearestToTheFarthest() {
        assertThat(library.paths())
                .extracting(path -> path.id().value())
                .containsExactly(
                        "devops-engineer",
                        "cloud-platform-engineer",
                        "mlops-engineer",
                        "llmops-ai-engineer",
                        "ml-engineer");
    }

    /// Middles of the hours of all must-haves with all they need, added up outside this program.
    @Test
    void mustHavesWithAllTheyNeedTakeTheHoursOfTheReference() {
        var expected =
                Map.of(
                        "devops-engineer",
                        351.0,
                        "cloud-platform-engineer",
                        409.0,
                        "mlops-engineer",
                        440.0,
                        "llmops-ai-engineer",
                        402.0,
                        "ml-engineer",
                        1077.0);
        expected.forEach(
                (id, hours) -> {
                    var path = library.path(PathId.of(id)).orElseThrow();
                    assertThat(withNeeds(path).midpoint()).as(id).isEqualTo(hours);
                });
    }

    private Hours withNeeds(CareerPath path) {
        var skills = new LinkedHashSet<Skill>();
        for (var must : path.must()) {
            skills.add(library.catalog().skill(must.skill()));
            library.catalog()
                    .allNeeds(must.skill())
                    .forEach(need -> skills.add(library.catalog().skill(need)));
        }
        return Hours.sum(List.copyOf(skills));
    }
}
