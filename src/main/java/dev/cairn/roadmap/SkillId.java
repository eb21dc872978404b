// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

/// The global name of a skill, the same in every roadmap that holds it: lower-case letters, digits
/// and single hyphens, such as `docker-cli`.
public record SkillId(String value) implements Comparable<SkillId> {
    public SkillId {
        Slug.require(value, "skill id");
    }

    public static SkillId of(String value) {
        return new SkillId(value);
    }

    @Override
    public int compareTo(SkillId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
