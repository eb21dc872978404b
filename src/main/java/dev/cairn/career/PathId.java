// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career;

import dev.cairn.roadmap.Slug;

/// The name of a career path, such as `mlops-engineer`.
public record PathId(String value) implements Comparable<PathId> {
    public PathId {
        if (!Slug.isValid(value)) {
            throw new IllegalArgumentException(
                    "a path id is lower-case letters, digits and single hyphens, not: " + value);
        }
    }

    public static PathId of(String value) {
        return new PathId(value);
    }

    @Override
    public int compareTo(PathId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
