// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.intake;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A newer edition of a native roadmap: a skill whose id has changed keeps what is recorded under
/// the old one, where the title tells that it is the same.
///
/// @param gone skills of the former edition that have no place in the newer
public record NativeEdition(Roadmap roadmap, List<Skill> gone) {
    public static NativeEdition of(Roadmap now, Roadmap before) {
        var there = new HashSet<>(now.skills());
        var known = new HashSet<>(now.formerly().keySet());
        now.defined().forEach(skill -> known.addAll(skill.formerly()));
        var heirs = heirs(now);
        var former = new HashMap<SkillId, List<String>>();
        var gone = new ArrayList<Skill>();
        for (var skill : before.defined()) {
            if (there.contains(skill.id())) {
                continue;
            }
            var heir = heirs.getOrDefault(Names.key(skill.title()), Optional.empty());
            if (heir.isPresent()) {
                var ids = former.computeIfAbsent(heir.get(), _ -> new ArrayList<>());
                ids.add(skill.id().value());
                ids.addAll(skill.formerly());
            } else if (!known.contains(skill.id().value())) {
                gone.add(skill);
            }
        }
        var defined =
                now.defined().stream()
                        .map(skill -> skill.knownAs(former.getOrDefault(skill.id(), List.of())))
                        .toList();
        return new NativeEdition(
                new Roadmap(
                        now.id(),
                        now.title(),
                        now.summary(),
                        now.after(),
                        now.sections(),
                        defined,
                        now.formerly()),
                gone);
    }

    /// New skills by titles that stand once.
    private static Map<String, Optional<SkillId>> heirs(Roadmap now) {
        var heirs = new HashMap<String, Optional<SkillId>>();
        now.defined()
                .forEach(
                        skill ->
                                heirs.merge(
                                        Names.key(skill.title()),
                                        Optional.of(skill.id()),
                                        (_, _) -> Optional.empty()));
        return heirs;
    }
}
