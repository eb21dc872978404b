// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;

import java.time.Instant;
import java.util.Optional;

/// One thing the learner changed. Every event sets one value, so the last one wins, and undoing it
/// is setting the value it had before: [Progress#inverse].
public sealed interface Event {
    /// Whether both set the same value, so that the later one wins.
    default boolean setsTheSameAs(Event other) {
        return switch (this) {
            case StatusSet set -> other instanceof StatusSet that && that.skill.equals(set.skill);
            case CheckSet set ->
                    other instanceof CheckSet that
                            && that.skill.equals(set.skill)
                            && that.check.equals(set.check);
            case NoteSet set -> other instanceof NoteSet that && that.skill.equals(set.skill);
            case ProofSet set ->
                    other instanceof ProofSet that
                            && that.skill.equals(set.skill)
                            && that.link.equals(set.link);
            case RoadmapSet set ->
                    other instanceof RoadmapSet that && that.roadmap.equals(set.roadmap);
            case FreshSet set -> other instanceof FreshSet that && that.skill.equals(set.skill);
            case PathSet set -> other instanceof PathSet that && that.path.equals(set.path);
            case ResourceSet set ->
                    other instanceof ResourceSet that
                            && that.skill.equals(set.skill)
                            && that.address.equals(set.address);
        };
    }

    /// @param since when this came to be, where that is not the moment of recording: a tick taken
    ///   over from a file, or one that an undo brings back
    record StatusSet(SkillId skill, Status status, Optional<Instant> since) implements Event {
        public StatusSet(SkillId skill, Status status) {
            this(skill, status, Optional.empty());
        }
    }

    /// A single check of a skill, known by its text.
    record CheckSet(SkillId skill, String check, boolean ticked) implements Event {}

    /// The note of a skill; an empty text is no note.
    record NoteSet(SkillId skill, String text) implements Event {}

    /// A link or file that shows the skill, added or taken away.
    record ProofSet(SkillId skill, String link, boolean present) implements Event {}

    /// Which file of the data folder holds a roadmap of the learner's own; none: it is not in use.
    record RoadmapSet(RoadmapId roadmap, Optional<String> file) implements Event {}

    /// When the learner last said that a skill, done before, is still there; none: never.
    record FreshSet(SkillId skill, Optional<Instant> at) implements Event {}

    /// Which file of the data folder holds the learner's own rule for a career path, known by the
    /// path's id; none: the shipped one holds, if there is one.
    record PathSet(String path, Optional<String> file) implements Event {}

    /// Whether the learner has read a resource of a skill, known by its web address.
    record ResourceSet(SkillId skill, String address, boolean read) implements Event {}
}
