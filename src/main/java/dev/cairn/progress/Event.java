// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One thing the learner changed. Every event sets one value, so the last one wins, and undoing it
/// is setting the value it had before: [Progress#inverse].
public sealed interface Event {
    /// What is set: of two events with the same target, the later one wins.
    default Target target() {
        return switch (this) {
            case StatusSet set -> new Target(StatusSet.class, set.skill.value(), "");
            case CheckSet set -> new Target(CheckSet.class, set.skill.value(), set.check);
            case NoteSet set -> new Target(NoteSet.class, set.skill.value(), "");
            case ProofSet set -> new Target(ProofSet.class, set.skill.value(), set.link);
            case RoadmapSet set -> new Target(RoadmapSet.class, set.roadmap.value(), "");
            case FreshSet set -> new Target(FreshSet.class, set.skill.value(), "");
            case PathSet set -> new Target(PathSet.class, set.path, "");
            case ResourceSet set -> new Target(ResourceSet.class, set.skill.value(), set.address);
            case MatchSet set -> new Target(MatchSet.class, set.skill.value(), "");
        };
    }

    /// The skill of which something is recorded; none where it is not of a skill.
    default Optional<SkillId> about() {
        return switch (this) {
            case StatusSet set -> Optional.of(set.skill);
            case CheckSet set -> Optional.of(set.skill);
            case NoteSet set -> Optional.of(set.skill);
            case ProofSet set -> Optional.of(set.skill);
            case FreshSet set -> Optional.of(set.skill);
            case ResourceSet set -> Optional.of(set.skill);
            case RoadmapSet _, PathSet _, MatchSet _ -> Optional.empty();
        };
    }

    /// A value that events set.
    ///
    /// @param part which of several values of that kind
    record Target(Class<? extends Event> kind, String about, String part) {}

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
    ///
    /// @param replaces the entries whose notes the learner saw when this one was written, and which
    ///   it takes the place of; none: of all that were there. One of another device that is not
    ///   among them was written at the same time, and stays beside it
    record NoteSet(SkillId skill, String text, Optional<Set<UUID>> replaces) implements Event {
        public NoteSet {
            replaces = replaces.map(Set::copyOf);
        }

        public NoteSet(SkillId skill, String text) {
            this(skill, text, Optional.empty());
        }
    }

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

    /// What the learner said of a skill of their own that may be one of the ledger.
    ///
    /// @param as the skill that it is, with one tick; itself: it is none of those; none: undecided
    record MatchSet(SkillId skill, Optional<SkillId> as) implements Event {}
}
