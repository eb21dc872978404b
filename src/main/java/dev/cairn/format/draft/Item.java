// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.draft;

import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Level;
import dev.cairn.roadmap.Resource;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// A skill as a file has it.
///
/// @param id by which the file itself speaks of it; empty where it has none
/// @param formerly further ids by which the file's older editions or its progress speak of it
/// @param needs ids of items of the same file, in no way checked
/// @param checks when it is done
/// @param proofs links that show it
/// @param line counted from 1; 0 where no place can be named
/// @param placed how its section was found, where the file does not say it
public record Item(
        String id,
        SequencedSet<String> formerly,
        String title,
        String why,
        Optional<Level> level,
        Hours hours,
        boolean project,
        List<String> needs,
        List<String> checks,
        List<String> aliases,
        List<Resource> resources,
        Tick tick,
        String note,
        List<String> proofs,
        int line,
        Optional<Placed> placed) {
    /// How an item of a drawing got its section.
    public enum Placed {
        BY_EDGE,
        BY_FRAME,
        BY_DISTANCE
    }

    public Item {
        needs = List.copyOf(needs);
        checks = List.copyOf(checks);
        aliases = List.copyOf(aliases);
        resources = List.copyOf(resources);
        proofs = List.copyOf(proofs);
    }

    public static Builder titled(String title) {
        return new Builder(title);
    }

    /// Takes what a file says of one skill, in any order.
    public static final class Builder {
        private final String title;
        private final SequencedSet<String> formerly = new LinkedHashSet<>();
        private final List<String> needs = new ArrayList<>();
        private final List<String> checks = new ArrayList<>();
        private final List<String> aliases = new ArrayList<>();
        private final List<Resource> resources = new ArrayList<>();
        private final List<String> proofs = new ArrayList<>();
        private String id = "";
        private String why = "";
        private Optional<Level> level = Optional.empty();
        private Hours hours = Hours.NONE;
        private boolean project;
        private Tick tick = Tick.NONE;
        private String note = "";
        private int line;
        private Optional<Placed> placed = Optional.empty();

        private Builder(String title) {
            this.title = title;
        }

        public Builder id(String value) {
            id = value;
            return this;
        }

        public Builder formerly(String value) {
            formerly.add(value);
            return this;
        }

        public Builder why(String value) {
            why = value;
            return this;
        }

        public Builder level(Level value) {
            level = Optional.of(value);
            return this;
        }

        public Builder hours(Hours value) {
            hours = value;
            return this;
        }

        public Builder project() {
            project = true;
            return this;
        }

        public Builder need(String value) {
            needs.add(value);
            return this;
        }

        public Builder check(String value) {
            checks.add(value);
            return this;
        }

        public Builder alias(String value) {
            aliases.add(value);
            return this;
        }

        public Builder resource(Resource value) {
            resources.add(value);
            return this;
        }

        public Builder tick(Tick value) {
            tick = value;
            return this;
        }

        public Builder note(String value) {
            note = value;
            return this;
        }

        public Builder proof(String value) {
            proofs.add(value);
            return this;
        }

        public Builder line(int value) {
            line = value;
            return this;
        }

        public Builder placed(Placed value) {
            placed = Optional.of(value);
            return this;
        }

        public Item build() {
            return new Item(
                    id, formerly, title, why, level, hours, project, needs, checks, aliases,
                    resources, tick, note, proofs, line, placed);
        }
    }
}
