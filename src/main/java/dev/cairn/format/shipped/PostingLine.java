// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.shipped;

import dev.cairn.career.postings.Posting;
import dev.cairn.career.postings.PostingSource;
import dev.cairn.roadmap.SkillId;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a line a posting: group, month, source, and two base-36 digits a skill, its place among
/// the ids.
record PostingLine(List<SkillId> ids, Map<String, PostingSource> sources) {
    private static final int FIELDS = 4;
    private static final int DIGITS = 2;
    private static final int BASE = 36;

    /// @param ids the line that names the skills
    static PostingLine of(String ids, List<PostingSource> sources) {
        return new PostingLine(
                Stream.of(ids.split(" ")).map(SkillId::of).toList(),
                sources.stream().collect(Collectors.toMap(PostingSource::id, Function.identity())));
    }

    /// @throws RuntimeException if the line is of another form, or names what is not known
    Posting read(String line) {
        var fields = line.split(" ", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("a line has four fields, not " + fields.length);
        }
        var source = sources.get(fields[2]);
        if (source == null) {
            throw new IllegalArgumentException("“" + fields[2] + "” is no known source");
        }
        return new Posting(fields[0], YearMonth.parse(fields[1]), source, asked(fields[3]));
    }

    private Set<SkillId> asked(String digits) {
        var asked = new HashSet<SkillId>();
        for (int at = 0; at < digits.length(); at += DIGITS) {
            var skill = ids.get(Integer.parseInt(digits, at, at + DIGITS, BASE));
            if (!asked.add(skill)) {
                throw new IllegalArgumentException("“" + skill + "” stands twice");
            }
        }
        return asked;
    }
}
