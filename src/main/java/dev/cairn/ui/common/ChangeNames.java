// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import dev.cairn.progress.Event;
import dev.cairn.roadmap.SkillId;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Names a step in a few words, for notices and for Undo: `Done: Docker command line`.
public final class ChangeNames {
    private ChangeNames() {}

    /// @param title the name of a skill
    /// @param path the name of a career path by its id
    public static String of(
            List<Event> step, Function<SkillId, String> title, UnaryOperator<String> path) {
        for (var event : step) {
            if (event instanceof Event.RoadmapSet set) {
                return Texts.of("change.roadmap", set.roadmap().value());
            }
        }
        var first = step.getFirst();
        var name =
                switch (first) {
                    case Event.StatusSet set ->
                            Texts.of(
                                    "change.status." + set.status().word(),
                                    title.apply(set.skill()));
                    case Event.CheckSet set -> Texts.of("change.check", title.apply(set.skill()));
                    case Event.NoteSet set -> Texts.of("change.note", title.apply(set.skill()));
                    case Event.ProofSet set -> Texts.of("change.proof", title.apply(set.skill()));
                    case Event.ResourceSet set ->
                            Texts.of("change.resource", title.apply(set.skill()));
                    case Event.FreshSet set -> Texts.of("change.fresh", title.apply(set.skill()));
                    case Event.RoadmapSet set -> Texts.of("change.roadmap", set.roadmap().value());
                    case Event.PathSet set -> Texts.of("change.path", path.apply(set.path()));
                };
        return step.size() == 1 ? name : Texts.of("change.several", name, step.size() - 1);
    }
}
