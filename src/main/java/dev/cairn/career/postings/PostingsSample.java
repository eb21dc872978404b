// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.postings;

import dev.cairn.roadmap.SkillId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

/// The postings of a path that name a skill, with for each skill the postings that ask for it, by
/// number.
record PostingsSample(List<Posting> postings, int silent, Map<SkillId, List<Integer>> asking) {
    static PostingsSample of(List<Posting> all, Set<String> groups) {
        var postings = new ArrayList<Posting>();
        var asking = new HashMap<SkillId, List<Integer>>();
        int silent = 0;
        for (var posting : all) {
            if (!groups.contains(posting.group())) {
                continue;
            }
            if (posting.skills().isEmpty()) {
                silent++;
                continue;
            }
            for (var skill : posting.skills()) {
                asking.computeIfAbsent(skill, _ -> new ArrayList<>()).add(postings.size());
            }
            postings.add(posting);
        }
        return new PostingsSample(postings, silent, asking);
    }

    boolean isEmpty() {
        return postings.isEmpty();
    }

    PostingsMatch match(Predicate<SkillId> held) {
        return PostingsMatch.of(postings, shares(heldSkills(held), 0), silent);
    }

    /// Shares change only where a skill is asked, and there are few different ones: so they are
    /// counted once, and for each skill only its postings are moved and moved back.
    List<PostingsGain> gains(Predicate<SkillId> held) {
        if (isEmpty()) {
            return List.of();
        }
        var skills = heldSkills(held);
        var now = shares(skills, 0);
        var with = shares(skills, 1);
        var tally = new ShareTally(DoubleStream.concat(Arrays.stream(now), Arrays.stream(with)));
        var from = Arrays.stream(now).mapToInt(tally::place).toArray();
        var to = Arrays.stream(with).mapToInt(tally::place).toArray();
        Arrays.stream(from).forEach(tally::add);
        var median = tally.median();
        var gains = new ArrayList<PostingsGain>();
        for (var skill : asking.keySet()) {
            if (skills.contains(skill)) {
                continue;
            }
            var moved = asking.get(skill);
            moved.forEach(posting -> tally.move(from[posting], to[posting]));
            var newMedian = tally.median();
            moved.forEach(posting -> tally.move(to[posting], from[posting]));
            gains.add(
                    new PostingsGain(
                            skill,
                            moved.size(),
                            (double) moved.size() / postings.size(),
                            newMedian,
                            newMedian - median,
                            (int) moved.stream().filter(at -> crosses(now[at], with[at])).count()));
        }
        gains.sort(PostingsGain.LARGEST_FIRST);
        return gains;
    }

    private static boolean crosses(double now, double with) {
        return !PostingsMatch.isWorthApplying(now) && PostingsMatch.isWorthApplying(with);
    }

    private Set<SkillId> heldSkills(Predicate<SkillId> held) {
        var skills = new HashSet<>(asking.keySet());
        skills.removeIf(held.negate());
        return skills;
    }

    /// For each posting the share that is held, with so many more of its skills, if it asks more.
    private double[] shares(Set<SkillId> held, int more) {
        var counts = new int[postings.size()];
        held.forEach(skill -> asking.get(skill).forEach(posting -> counts[posting]++));
        var shares = new double[counts.length];
        for (int at = 0; at < shares.length; at++) {
            int asked = postings.get(at).skills().size();
            shares[at] = (double) Math.min(asked, counts[at] + more) / asked;
        }
        return shares;
    }
}
