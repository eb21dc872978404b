// SPDX-License-Identifier: Apache-2.0
package dev.cairn;

import dev.cairn.format.LibraryReader;
import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;
import dev.cairn.storage.DataFolder;
import dev.cairn.workspace.Workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Somebody some months on the way to DevOps, with a few proofs, a note and a skipped skill.
public final class TypicalLearner {
    /// A Monday.
    public static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

    private static final List<String> DONE =
            List.of(
                    "linux-cli",
                    "bash-scripting",
                    "linux-admin",
                    "ssh-remote-access",
                    "data-formats",
                    "networking-basics",
                    "git-version-control",
                    "git-team-workflow",
                    "python-programming",
                    "python-packaging-testing",
                    "rest-apis",
                    "sql-databases",
                    "metrics-monitoring",
                    "logging",
                    "incident-response",
                    "security-basics",
                    "config-management",
                    "technical-writing",
                    "container-concepts",
                    "docker-cli",
                    "dockerfile-authoring",
                    "docker-compose",
                    "container-registry",
                    "ci-fundamentals",
                    "github-actions",
                    "ci-testing",
                    "cloud-concepts",
                    "cloud-cli-sdk",
                    "iac-concepts",
                    "terraform-basics",
                    "k8s-architecture");

    private TypicalLearner() {}

    public static Clock clock() {
        return InstantSource.fixed(NOW).withZone(ZoneOffset.UTC);
    }

    public static Workspace open(DataFolder folder) {
        return new Workspace(folder.log(), folder.files(), LibraryReader.shipped(), clock());
    }

    /// Writes the learner's months into an empty data folder.
    public static void writeInto(Path path) {
        try (var folder = DataFolder.open(path, clock())) {
            var workspace = open(folder);
            var events = new ArrayList<Event>();
            for (int index = 0; index < DONE.size(); index++) {
                var when = NOW.minus(Duration.ofDays(6L * (DONE.size() - 1 - index)));
                events.add(
                        new Event.StatusSet(
                                SkillId.of(DONE.get(index)), Status.DONE, Optional.of(when)));
            }
            events.add(new Event.StatusSet(SkillId.of("kubectl-manifests"), Status.LEARNING));
            events.add(new Event.StatusSet(SkillId.of("jenkins"), Status.SKIPPED));
            events.add(
                    new Event.ProofSet(
                            SkillId.of("dockerfile-authoring"),
                            "https://github.com/sam/notes-api",
                            true));
            events.add(
                    new Event.NoteSet(
                            SkillId.of("dockerfile-authoring"),
                            "Image of the notes API, 74 MB, starts in 2 s."));
            workspace.apply(events);
        }
    }
}
