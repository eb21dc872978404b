// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import dev.cairn.cli.desk.Choice;
import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.Refused;
import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.report.Proof;
import dev.cairn.roadmap.Skill;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

@Command(
        name = "tick",
        description =
                "Records that skills are done, or where else they stand. All of them, or none.")
final class TickCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(
            arity = "1..*",
            paramLabel = "SKILL",
            description = "The id, title or another name of a skill.")
    private List<String> names;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            defaultValue = "done",
            description = "done, learning, todo or skipped. Default: ${DEFAULT-VALUE}.")
    private String status;

    @Option(
            names = "--proof",
            paramLabel = "URL",
            description = "A web address or a file that shows it.")
    private String proof;

    @Option(
            names = "--note",
            paramLabel = "TEXT",
            description = "A note to keep; it takes the place of an older one.")
    private String note;

    @Option(
            names = "--refresh",
            description = "Says of done skills that they are still there, as of now.")
    private boolean refresh;

    TickCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var asked = status();
        var link = Optional.ofNullable(proof).map(TickCommand::link);
        var before = desk.snapshot();
        var skills = Choice.skills(names, before.catalog());
        if (refresh && asked != Status.DONE) {
            throw Refused.usage("--refresh goes with done skills, not with --status.");
        }
        desk.workspace().apply(events(skills, asked, link));
        var outcome = TickOutcome.of(skills, before, desk.snapshot());
        return desk.answer(outcome::shape, () -> outcome.print(desk.terminal()));
    }

    private List<Event> events(List<Skill> skills, Status asked, Optional<String> link) {
        var events = new ArrayList<Event>();
        for (var skill : skills) {
            events.add(new Event.StatusSet(skill.id(), asked));
            if (refresh) {
                events.add(new Event.FreshSet(skill.id(), Optional.of(desk.clock().instant())));
            }
            link.ifPresent(shown -> events.add(new Event.ProofSet(skill.id(), shown, true)));
            Optional.ofNullable(note)
                    .ifPresent(text -> events.add(new Event.NoteSet(skill.id(), text.strip())));
        }
        return events;
    }

    private Status status() {
        return Arrays.stream(Status.values())
                .filter(known -> known.word().equals(status.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () ->
                                Refused.usage(
                                        "There is no status “"
                                                + status
                                                + "”. Choose one of: done, learning, todo,"
                                                + " skipped."));
    }

    /// A web address as it is, a file by its full path.
    private static String link(String proof) {
        if (Proof.isLink(proof)) {
            return proof;
        }
        try {
            var file = Path.of(proof).toAbsolutePath().normalize();
            if (Files.exists(file)) {
                return file.toString();
            }
        } catch (InvalidPathException _) {
            // no file can have this name: it is refused below
        }
        throw Refused.input(
                "“"
                        + proof
                        + "” is neither a web address (http or https) nor a file that exists."
                        + " Nothing was changed.");
    }
}
