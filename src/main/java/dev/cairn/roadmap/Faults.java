// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds every reason why roadmaps cannot be joined, all at once.
public final class Faults {
    private final Collection<Roadmap> roadmaps;
    private final Map<SkillId, Skill> skills = new LinkedHashMap<>();
    private final Map<SkillId, RoadmapId> homes = new HashMap<>();
    private final List<Fault> found = new ArrayList<>();

    private Faults(Collection<Roadmap> roadmaps) {
        this.roadmaps = roadmaps;
    }

    public static List<Fault> of(Collection<Roadmap> roadmaps) {
        var faults = new Faults(roadmaps);
        faults.describedTwice();
        faults.unknown();
        faults.rings();
        return List.copyOf(faults.found);
    }

    private void describedTwice() {
        for (var roadmap : roadmaps) {
            for (var skill : roadmap.defined()) {
                var first = homes.putIfAbsent(skill.id(), roadmap.id());
                if (first == null) {
                    skills.put(skill.id(), skill);
                } else {
                    found.add(new Fault.DescribedTwice(roadmap.id(), skill.id(), first));
                }
            }
        }
    }

    private void unknown() {
        var ids = roadmaps.stream().map(Roadmap::id).collect(Collectors.toSet());
        for (var roadmap : roadmaps) {
            roadmap.after().stream()
                    .filter(after -> !ids.contains(after))
                    .forEach(after -> found.add(new Fault.UnknownAfter(roadmap.id(), after)));
            roadmap.skills().stream()
                    .filter(skill -> !skills.containsKey(skill))
                    .forEach(skill -> found.add(new Fault.UnknownUse(roadmap.id(), skill)));
            for (var skill : roadmap.defined()) {
                for (var need : skill.needs()) {
                    if (!skills.containsKey(need)) {
                        found.add(new Fault.UnknownNeed(roadmap.id(), skill.id(), need));
                    }
                }
            }
        }
    }

    /// Walks each skill's needs once, depth first, without recursion, so that a chain of many
    /// thousand skills is no danger. A need that is still being walked closes a ring.
    private void rings() {
        var finished = new HashSet<SkillId>();
        for (var start : skills.keySet()) {
            walk(start, finished);
        }
    }

    private void walk(SkillId start, Set<SkillId> finished) {
        if (finished.contains(start)) {
            return;
        }
        var trail = new LinkedHashSet<SkillId>();
        var todo = new ArrayList<Iterator<SkillId>>();
        trail.add(start);
        todo.add(needs(start));
        while (!trail.isEmpty()) {
            var needs = todo.getLast();
            if (!needs.hasNext()) {
                finished.add(trail.removeLast());
                todo.removeLast();
                continue;
            }
            var next = needs.next();
            if (finished.contains(next) || !skills.containsKey(next)) {
                continue;
            }
            if (trail.contains(next)) {
                ring(trail, next);
            } else {
                trail.add(next);
                todo.add(needs(next));
            }
        }
    }

    private Iterator<SkillId> needs(SkillId id) {
        return skills.get(id).needs().iterator();
    }

    private void ring(LinkedHashSet<SkillId> trail, SkillId closing) {
        var ring = trail.stream().dropWhile(id -> !id.equals(closing)).toList();
        found.add(new Fault.Ring(homes.get(ring.getLast()), ring));
    }
}
