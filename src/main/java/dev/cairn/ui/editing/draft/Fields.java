// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing.draft;

import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Kind;
import dev.cairn.roadmap.Level;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.WebAddress;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a skill says, as it is typed: hours and addresses may be wrong.
public record Fields(
        String title,
        Kind kind,
        String why,
        Level level,
        String hours,
        List<SkillId> needs,
        List<String> checks,
        List<String> aliases,
        List<Link> links,
        Unshown unshown) {
    private static final Pattern HOURS = Pattern.compile("(\\d{1,5})(?:\\s*[-–]\\s*(\\d{1,5}))?");

    /// What no field shows, and what stays as it was.
    public record Unshown(Optional<Period> fadesAfter, List<String> formerly) {
        public static final Unshown NONE = new Unshown(Optional.empty(), List.of());

        public Unshown {
            formerly = List.copyOf(formerly);
        }
    }

    /// A resource as it is typed.
    public record Link(String title, String url, String kind) {
        public static final Link EMPTY = new Link("", "", "docs");

        boolean isBlank() {
            return title.isBlank() && url.isBlank();
        }

        /// Whether it says something, but not where it leads.
        public boolean isWrong() {
            return !isBlank() && resource().isEmpty();
        }

        Optional<Resource> resource() {
            return WebAddress.of(url.strip())
                    .map(
                            address ->
                                    new Resource(
                                            title.strip(),
                                            address,
                                            kind.isBlank() ? "link" : kind.strip()));
        }
    }

    public Fields {
        needs = List.copyOf(needs);
        checks = List.copyOf(checks);
        aliases = List.copyOf(aliases);
        links = List.copyOf(links);
    }

    static Fields titled(String title) {
        return new Fields(
                title,
                Kind.SKILL,
                "",
                Level.CORE,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Unshown.NONE);
    }

    static Fields of(Skill skill) {
        return new Fields(
                skill.title(),
                skill.kind(),
                skill.why(),
                skill.level(),
                skill.hours().equals(Hours.NONE) ? "" : skill.hours().toString(),
                skill.needs(),
                skill.doneWhen(),
                skill.alsoKnownAs(),
                skill.resources().stream()
                        .map(
                                resource ->
                                        new Link(
                                                resource.title(),
                                                resource.url().toString(),
                                                resource.kind()))
                        .toList(),
                new Unshown(skill.fadesAfter(), skill.formerly()));
    }

    /// The skill, without hours and addresses that are wrong.
    public Skill skill(SkillId id) {
        return new Skill(
                id,
                title.strip(),
                kind,
                why.strip(),
                level,
                parsedHours().orElse(Hours.NONE),
                needs,
                said(checks),
                said(aliases),
                links.stream().flatMap(link -> link.resource().stream()).toList(),
                unshown.fadesAfter(),
                unshown.formerly());
    }

    private static List<String> said(List<String> texts) {
        return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    /// None where the hours are wrong; no hours where nothing is typed.
    Optional<Hours> parsedHours() {
        if (hours.isBlank()) {
            return Optional.of(Hours.NONE);
        }
        var match = HOURS.matcher(hours.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var low = Integer.parseInt(match.group(1));
        var high = match.group(2) == null ? low : Integer.parseInt(match.group(2));
        return high < low ? Optional.empty() : Optional.of(new Hours(low, high));
    }

    /// The addresses that are none.
    Stream<Link> wrongLinks() {
        return links.stream().filter(Link::isWrong);
    }

    public Fields withTitle(String text) {
        return new Fields(text, kind, why, level, hours, needs, checks, aliases, links, unshown);
    }

    public Fields withKind(Kind other) {
        return new Fields(title, other, why, level, hours, needs, checks, aliases, links, unshown);
    }

    public Fields withWhy(String text) {
        return new Fields(title, kind, text, level, hours, needs, checks, aliases, links, unshown);
    }

    public Fields withLevel(Level other) {
        return new Fields(title, kind, why, other, hours, needs, checks, aliases, links, unshown);
    }

    public Fields withHours(String text) {
        return new Fields(title, kind, why, level, text, needs, checks, aliases, links, unshown);
    }

    public Fields withNeeds(List<SkillId> others) {
        return new Fields(title, kind, why, level, hours, others, checks, aliases, links, unshown);
    }

    public Fields withChecks(List<String> texts) {
        return new Fields(title, kind, why, level, hours, needs, texts, aliases, links, unshown);
    }

    public Fields withAliases(List<String> texts) {
        return new Fields(title, kind, why, level, hours, needs, checks, texts, links, unshown);
    }

    public Fields withLinks(List<Link> others) {
        return new Fields(title, kind, why, level, hours, needs, checks, aliases, others, unshown);
    }
}
