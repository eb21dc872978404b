// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;

import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Somebody made up, to look around with: half a year on the way from DevOps to MLOps, with pauses,
/// a few proofs, notes, a skill skipped and some begun.
public final class SampleLearner {
    /// Days ago, and what was finished then.
    private static final List<Finished> FINISHED =
            List.of(
                    new Finished(182, "linux-cli", "bash-scripting", "git-version-control"),
                    new Finished(170, "python-programming"),
                    new Finished(161, "linux-admin", "ssh-remote-access", "data-formats"),
                    new Finished(150, "networking-basics"),
                    new Finished(139, "git-team-workflow", "rest-apis"),
                    new Finished(128, "python-packaging-testing"),
                    new Finished(119, "sql-databases", "security-basics"),
                    new Finished(84, "container-concepts", "docker-cli"),
                    new Finished(76, "dockerfile-authoring"),
                    new Finished(69, "docker-compose", "container-registry"),
                    new Finished(57, "ci-fundamentals", "technical-writing"),
                    new Finished(48, "github-actions"),
                    new Finished(40, "ci-testing", "cloud-concepts"),
                    new Finished(31, "cloud-cli-sdk", "iac-concepts"),
                    new Finished(22, "metrics-monitoring"),
                    new Finished(13, "logging"),
                    new Finished(5, "terraform-basics"),
                    new Finished(1, "k8s-architecture"));

    private static final List<String> BEGUN = List.of("kubectl-manifests", "ml-lifecycle");

    private SampleLearner() {}

    private record Finished(int daysAgo, List<SkillId> skills) {
        private Finished(int daysAgo, String... skills) {
            this(daysAgo, List.of(skills).stream().map(SkillId::of).toList());
        }
    }

    /// Everything the sample learner has recorded, as if it ended now.
    public static List<Event> events(Instant now) {
        var events = new ArrayList<Event>();
        for (var finished : FINISHED) {
            var when = now.minus(Duration.ofDays(finished.daysAgo()));
            for (var skill : finished.skills()) {
                events.add(new Event.StatusSet(skill, Status.DONE, Optional.of(when)));
            }
        }
        BEGUN.forEach(skill -> events.add(new Event.StatusSet(SkillId.of(skill), Status.LEARNING)));
        events.add(new Event.StatusSet(SkillId.of("jenkins"), Status.SKIPPED));
        events.add(proof("dockerfile-authoring", "https://example.org/sam/notes-api"));
        events.add(proof("github-actions", "https://example.org/sam/notes-api/actions"));
        events.add(
                note(
                        "dockerfile-authoring",
                        "Image of the notes API: **74 MB**, starts in 2 s.\n\n"
                                + "- build stage and run stage\n- runs as its own user"));
        events.add(note("terraform-basics", "State lives in a bucket now, with a lock."));
        return List.copyOf(events);
    }

    private static Event proof(String skill, String link) {
        return new Event.ProofSet(SkillId.of(skill), link, true);
    }

    private static Event note(String skill, String text) {
        return new Event.NoteSet(SkillId.of(skill), text);
    }
}
