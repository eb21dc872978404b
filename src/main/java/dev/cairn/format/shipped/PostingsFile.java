// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.shipped;

import dev.cairn.career.Postings;
import dev.cairn.roadmap.SkillId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The shipped postings, read once, when first asked for. The file's head says its form.
public final class PostingsFile implements Supplier<Postings> {
    private static final int DIGITS = 2;
    private static final int BASE = 36;

    private Postings postings;

    @Override
    public synchronized Postings get() {
        if (postings == null) {
            postings = parse(ShippedFiles.read("postings.txt").text());
        }
        return postings;
    }

    static Postings parse(String text) {
        var lines = text.lines().filter(line -> !line.startsWith("#")).iterator();
        var ids = Stream.of(lines.next().split(" ")).map(SkillId::of).toList();
        Map<String, List<Set<SkillId>>> groups = new HashMap<>();
        while (lines.hasNext()) {
            var fields = lines.next().split(" ", -1);
            groups.computeIfAbsent(fields[0], _ -> new ArrayList<>()).add(asked(fields[3], ids));
        }
        return new Postings(groups);
    }

    private static Set<SkillId> asked(String digits, List<SkillId> ids) {
        var asked = new HashSet<SkillId>();
        for (int at = 0; at < digits.length(); at += DIGITS) {
            asked.add(ids.get(Integer.parseInt(digits, at, at + DIGITS, BASE)));
        }
        return asked;
    }
}
