// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

/// The name of a roadmap, in the same spelling as a [SkillId].
public record RoadmapId(String value) implements Comparable<RoadmapId> {
    public RoadmapId {
        Slug.require(value, "roadmap id");
    }

    public static RoadmapId of(String value) {
        return new RoadmapId(value);
    }

    @Override
    public int compareTo(RoadmapId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
