// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.palette;

import dev.cairn.career.CareerPath;
import dev.cairn.format.Library;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Skill;
import dev.cairn.ui.common.Command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What there is to choose from.
final class Choices {
    /// The id of the command that opens the palette, which is no choice in it.
    static final String PALETTE = "palette";

    private Choices() {}

    /// The commands that can be chosen now, by their names of now.
    static List<Choice> of(List<Command> commands) {
        return commands.stream()
                .filter(command -> command.ready().getValue())
                .filter(command -> !command.id().equals(PALETTE))
                .map(
                        command ->
                                new Choice(
                                        command.group() == Command.Group.PAGE
                                                ? Kind.PAGE
                                                : Kind.ACTION,
                                        command.id(),
                                        command.title().getValue(),
                                        List.of(),
                                        "",
                                        command.keys()))
                .toList();
    }

    /// Every roadmap, career path and skill.
    static List<Choice> of(Library library) {
        var catalog = library.catalog();
        return Stream.of(
                        catalog.roadmaps().stream().map(Choices::roadmap),
                        library.paths().stream().map(Choices::path),
                        skills(catalog))
                .flatMap(choices -> choices)
                .toList();
    }

    private static Choice roadmap(Roadmap roadmap) {
        return named(Kind.ROADMAP, roadmap.id().value(), roadmap.title(), List.of(), "");
    }

    private static Choice path(CareerPath path) {
        return named(Kind.PATH, path.id().value(), path.title(), List.of(), "");
    }

    private static Stream<Choice> skills(Catalog catalog) {
        var titles =
                catalog.roadmaps().stream().collect(Collectors.toMap(Roadmap::id, Roadmap::title));
        return catalog.skills().stream()
                .map(skill -> skill(skill, titles.get(catalog.home(skill.id()))));
    }

    private static Choice skill(Skill skill, String roadmap) {
        return named(Kind.SKILL, skill.id().value(), skill.title(), skill.alsoKnownAs(), roadmap);
    }

    private static Choice named(
            Kind kind, String id, String title, List<String> aliases, String place) {
        return new Choice(kind, id, title, aliases, place, Optional.empty());
    }
}
