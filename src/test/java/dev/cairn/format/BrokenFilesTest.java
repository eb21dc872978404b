// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.format.shipped.ShippedFiles;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What is said of broken files, to the letter: line and column were counted by hand.
class BrokenFilesTest {
    private final Library shipped = LibraryReader.shipped();

    @Test
    void allProblemsOfAFileAreSaidAtOnce() {
        assertThat(
                        lines(
                                """
                                format: 1
                                id: My Roadmap
                                title: Broken
                                sections:
                                  - title: One
                                    skills:
                                      - id: first
                                        title: First
                                        hours: 6-4
                                        wy: because
                                      - title: Nameless
                                """))
                .containsExactly(
                        "file.yaml:2:5: error: “id” is lower-case letters, digits and single"
                                + " hyphens, not “My Roadmap”; write “my-roadmap”",
                        "file.yaml:9:16: error: “hours” goes from low to high: write 4-6",
                        "file.yaml:10:9: error: “wy” is not known in a skill; did you mean “why”?",
                        "file.yaml:11:9: error: a skill wants “id”");
    }

    @Test
    void danglingNeedsOfferTheNearestIds() {
        assertThat(lines(roadmap("needs: [linux-clii]")))
                .containsExactly(
                        "file.yaml:9:17: error: “first” needs “linux-clii”, which no roadmap"
                                + " describes; did you mean linux-cli?");
    }

    @Test
    void ringsAreNamedInFull() {
        assertThat(
                        lines(
                                """
                                format: 1
                                id: ring
                                title: Ring
                                sections:
                                  - title: One
                                    skills:
                                      - {id: a, title: A, needs: [b]}
                                      - {id: b, title: B, needs: [c]}
                                      - {id: c, title: C, needs: [a]}
                                """))
                .containsExactly(
                        "file.yaml:9:35: error: these skills need each other in a ring: a → b → c →"
                                + " a; take one of these needs out");
    }

    @Test
    void aSkillThatAnotherRoadmapDescribesIsToBeUsed() {
        assertThat(lines(roadmap("why: x").replace("id: first", "id: docker-cli")))
                .containsExactly(
                        "file.yaml:7:13: error: the skill “docker-cli” is described in the roadmap"
                            + " “docker-containers” already; write “- use: docker-cli” here, and"
                            + " the tick is shared");
    }

    @Test
    void aKeyThatStandsTwiceIsNotOverwritten() {
        assertThat(lines(roadmap("title: Again")))
                .containsExactly("file.yaml:9:9: error: “title” stands here twice; keep one");
    }

    @Test
    void brokenSyntaxIsOneSentenceWithItsPlace() {
        assertThat(lines("format: 1\nid: [unclosed\ntitle: x\n"))
                .singleElement()
                .asString()
                .matches(
                        "file.yaml:[23]:\\d+: error: this is not valid YAML or JSON \\(.*\\); check"
                                + " indentation, colons and quotes here")
                .doesNotContain("tools.jackson");
        assertThat(lines("{\"format\": 1,}"))
                .singleElement()
                .asString()
                .contains("not valid YAML or JSON");
    }

    @Test
    void anEmptyFileSaysHowARoadmapBegins() {
        assertThat(lines(""))
                .containsExactly(
                        "file.yaml:1:1: error: the file is empty; a roadmap begins with format: 1");
    }

    @Test
    void aSecondDocumentAndReferencesAreSaid() {
        assertThat(lines(roadmap("why: x") + "---\nformat: 1\n"))
                .singleElement()
                .asString()
                .contains("keep one roadmap in one file");
        assertThat(lines(roadmap("why: &w x\n        level: *w")))
                .anyMatch(line -> line.contains("write out what is meant"));
    }

    @Test
    void whatIsNoRoadmapAtAllIsOneProblem() {
        assertThat(lines("just some words"))
                .containsExactly(
                        "file.yaml:1:1: error: a roadmap is written as keys and values, such as"
                                + " title: …");
    }

    @Test
    void pathsAreHeldAgainstTheRoadmaps() {
        assertThat(
                        lines(
                                """
                                format: 1
                                id: tester
                                title: Tester
                                must:
                                  - {skill: ci-testingg, weight: 120}
                                any-of:
                                  - {title: One, at-least: 3, skills: [jenkins, gitlab-ci]}
                                portfolio:
                                  - {project: docker-cli}
                                almost: {must: 0.95}
                                ready: {must: 0.9}
                                strong: {must: 1.0}
                                """))
                .containsExactly(
                        "file.yaml:5:13: error: no roadmap describes the skill “ci-testingg”; did"
                                + " you mean ci-testing?",
                        "file.yaml:5:34: error: “weight” is from 1 to 100, not 120",
                        "file.yaml:7:28: error: “at-least” is from 1 to the number of skills, here"
                                + " 2",
                        "file.yaml:9:15: error: “docker-cli” is no project; the portfolio names"
                                + " skills of kind: project",
                        "file.yaml:11:8: error: the shares of “must” rise from almost over ready to"
                                + " strong");
    }

    @Test
    void aSkillCountsForAPathOnce() {
        assertThat(
                        lines(
                                """
                                format: 1
                                id: tester
                                title: Tester
                                grows-from: [devops-engineer, tester, devops-enginer, devops-engineer]
                                must:
                                  - {skill: git-version-control, weight: 20}
                                  - {skill: docker-cli, weight: 0}
                                  - {skill: git-version-control, weight: -5, blocker: true}
                                any-of:
                                  - {title: CI, at-least: 2, skills: [jenkins, gitlab-ci, jenkins]}
                                  - {title: Tools, skills: [jenkins, docker-cli]}
                                plus:
                                  - {skill: helm, weight: 5}
                                  - {skill: docker-cli, weight: 5}
                                  - {skill: helm, weight: 5}
                                portfolio:
                                  - {project: mlops-capstone}
                                  - {project: mlops-capstone, proof: true}
                                almost: {must: 0.7}
                                ready: {must: 0.9, plus: 0.4}
                                strong: {must: 0.8, plus: 0.3}
                                """))
                .containsExactly(
                        "file.yaml:4:31: error: “grows-from” names other paths; take “tester” out",
                        "file.yaml:4:39: error: there is no career path “devops-enginer”; known"
                                + " are cloud-platform-engineer, devops-engineer,"
                                + " llmops-ai-engineer, ml-engineer, mlops-engineer, tester",
                        "file.yaml:4:55: error: “devops-engineer” stands in “grows-from” twice;"
                                + " keep one",
                        "file.yaml:7:33: error: “weight” is from 1 to 100, not 0",
                        "file.yaml:8:13: error: “git-version-control” stands in “must” twice; keep"
                                + " one",
                        "file.yaml:8:42: error: “weight” is from 1 to 100, not -5",
                        "file.yaml:10:59: error: “jenkins” stands in “skills” twice; keep one",
                        "file.yaml:14:13: error: “docker-cli” stands in “must” already; keep it"
                                + " there or in “plus”",
                        "file.yaml:15:13: error: “helm” stands in “plus” twice; keep one",
                        "file.yaml:18:15: error: “mlops-capstone” stands in “portfolio” twice; keep"
                                + " one",
                        "file.yaml:20:8: error: the shares of “must” rise from almost over ready to"
                                + " strong",
                        "file.yaml:21:9: error: the share of “plus” is at least as high for strong"
                                + " as for ready");
    }

    /// The choice is of three skills, but one of them stands there twice.
    @Test
    void aSkillThatStandsTwiceDoesNotWidenAChoice() {
        assertThat(
                        lines(
                                """
                                format: 1
                                id: tester
                                title: Tester
                                must: [{skill: docker-cli, weight: 5}]
                                any-of:
                                  - {title: CI, at-least: 3, skills: [jenkins, gitlab-ci, jenkins]}
                                almost: {must: 0.7}
                                ready: {must: 0.9}
                                strong: {must: 1}
                                """))
                .containsExactly(
                        "file.yaml:6:27: error: “at-least” is from 1 to the number of skills, here"
                                + " 2",
                        "file.yaml:6:59: error: “jenkins” stands in “skills” twice; keep one");
    }

    @Test
    void pathsThatAreReadTogetherGrowFromEachOther() {
        var one = path("one", "two");
        assertThat(LibraryReader.validate(List.of(one), shipped)).hasSize(1);
        assertThat(LibraryReader.validate(List.of(one, path("two", "devops-engineer")), shipped))
                .isEmpty();
    }

    private static Source path(String id, String from) {
        return new Source(
                id + ".yaml",
                """
                format: 1
                id: %s
                title: Path
                grows-from: [%s]
                must: [{skill: docker-cli, weight: 5}]
                almost: {must: 0.7}
                ready: {must: 0.9}
                strong: {must: 1}
                """
                        .formatted(id, from));
    }

    @Test
    void shippedFilesAreSoundTogether() {
        var sources =
                java.util.stream.Stream.concat(
                                ShippedFiles.yaml("").stream(), ShippedFiles.yaml("paths").stream())
                        .toList();
        assertThat(sources).hasSize(13);
        assertThat(LibraryReader.validate(sources, shipped)).isEmpty();
    }

    private static String roadmap(String line) {
        return """
        format: 1
        id: mine
        title: Mine
        sections:
          - title: One
            skills:
              - id: first
                title: First
                %s
        """
                .formatted(line);
    }

    private List<String> lines(String text) {
        return LibraryReader.validate(List.of(new Source("file.yaml", text)), shipped).stream()
                .map(Problem::toString)
                .toList();
    }
}
