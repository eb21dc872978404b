// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

class CareerCommandsTest {
    @TempDir private Path folder;

    private CommandLineRun run(String... arguments) {
        return new CommandLineRun.On(folder).run(arguments);
    }

    @Test
    void theRouteStandsInAnOrderInWhichNothingComesBeforeWhatItNeeds() {
        var json = run("route", "mlops-engineer", "--json").json();
        var steps = texts(json.get("skills"), "skill");
        var known = new HashSet<String>();
        for (var step : json.get("skills")) {
            for (var need : step.get("needs")) {
                assertThat(steps).contains(need.asString());
                assertThat(known).contains(need.asString());
            }
            known.add(step.get("skill").asString());
        }
        assertThat(json.get("gap").asDouble()).isZero();
        assertThat(json.get("confirm")).isEmpty();
    }

    @Test
    void whoLearnsTheRouteAndProvesTheProjectIsReadyAndHasNoRouteLeft() {
        var steps = texts(run("route", "devops-engineer", "--json").json().get("skills"), "skill");
        run(Stream.concat(Stream.of("tick"), steps.stream()).toArray(String[]::new));
        var almost = run("route", "devops-engineer", "--json").json();
        assertThat(almost.get("verdict").asString()).isEqualTo("ALMOST");
        assertThat(almost.get("skills")).isEmpty();
        assertThat(almost.get("confirm").get(0).get("lack").asString()).isEqualTo("prove");

        run("tick", "devops-capstone", "--proof", "https://example.org");
        assertThat(run("route", "devops-engineer").out())
                .contains("Ready to apply", "Nothing is missing");
    }

    /// What is left after the first path is what the second one's route holds once the first one's
    /// is ticked for real.
    @Test
    void theDistanceIsTheRouteThatIsLeftOnceTheFirstPathIsWalked() {
        var distance =
                run("distance", "devops-engineer", "mlops-engineer", "--json")
                        .json()
                        .get("distances")
                        .get(0);
        var first = texts(run("route", "devops-engineer", "--json").json().get("skills"), "skill");
        run(Stream.concat(Stream.of("tick"), first.stream()).toArray(String[]::new));
        var left = texts(run("route", "mlops-engineer", "--json").json().get("skills"), "skill");
        var more = new ArrayList<String>();
        distance.get("more").get("skills").forEach(skill -> more.add(skill.asString()));
        assertThat(more).isEqualTo(left);
    }

    @Test
    void aPathIsNoDistanceFromItself() {
        var same = run("distance", "ml-engineer", "ml-engineer");
        assertThat(same.exit()).isEqualTo(2);
        assertThat(same.err()).contains("the same career path");
    }

    @Test
    void whatIfJudgesAndRecordsNothing() {
        var supposed =
                run("ready", "devops-engineer", "--what-if", "k8s-architecture,no-such", "--json");
        assertThat(supposed.exit()).as(supposed.err()).isEqualTo(1);
        supposed =
                run(
                        "ready",
                        "devops-engineer",
                        "--what-if",
                        "k8s-architecture,terraform-basics",
                        "--json");
        assertThat(supposed.json().get("paths").get(0).get("blockers").toString())
                .doesNotContain("k8s-architecture", "terraform-basics");
        var recorded = run("ready", "devops-engineer", "--json").json().get("paths").get(0);
        assertThat(recorded.get("blockers").toString())
                .contains("k8s-architecture", "terraform-basics");
    }

    @Test
    void everyRequirementSaysWhatItLacks() {
        run("tick", "docker-cli");
        var requirements =
                run("ready", "devops-engineer", "--json")
                        .json()
                        .get("paths")
                        .get(0)
                        .get("requirements");
        for (var asked : requirements) {
            var done = asked.get("skill").asString().equals("docker-cli");
            assertThat(asked.get("lacks").asString()).isEqualTo(done ? "nothing" : "learn");
        }
    }

    private static List<String> texts(JsonNode list, String field) {
        var texts = new ArrayList<String>();
        list.forEach(item -> texts.add(item.get(field).asString()));
        return texts;
    }
}
