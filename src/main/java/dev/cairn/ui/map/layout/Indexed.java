// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map.layout;

import dev.cairn.roadmap.SkillId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A graph by numbers: its skills in the order of the bands.
final class Indexed {
    final List<SkillId> skills;
    final int[] band;
    final List<List<Integer>> needs = new ArrayList<>();
    final List<List<Integer>> unlocks = new ArrayList<>();

    Indexed(MapGraph graph) {
        skills = graph.skills();
        band = new int[skills.size()];
        Map<SkillId, Integer> number = new HashMap<>();
        for (var at = 0; at < skills.size(); at++) {
            number.put(skills.get(at), at);
            needs.add(new ArrayList<>());
            unlocks.add(new ArrayList<>());
        }
        for (var at = 0; at < graph.bands().size(); at++) {
            for (var skill : graph.bands().get(at).skills()) {
                band[number.get(skill)] = at;
            }
        }
        for (var edge : graph.edges()) {
            unlocks.get(number.get(edge.from())).add(number.get(edge.to()));
            needs.get(number.get(edge.to())).add(number.get(edge.from()));
        }
    }

    int size() {
        return skills.size();
    }

    /// Each after those it needs. What stands in a ring comes last.
    List<Integer> order() {
        var open = new int[size()];
        var order = new ArrayList<Integer>(size());
        for (var at = 0; at < size(); at++) {
            open[at] = needs.get(at).size();
            if (open[at] == 0) {
                order.add(at);
            }
        }
        for (var next = 0; next < order.size(); next++) {
            for (var unlocked : unlocks.get(order.get(next))) {
                if (--open[unlocked] == 0) {
                    order.add(unlocked);
                }
            }
        }
        for (var at = 0; at < size() && order.size() < size(); at++) {
            if (open[at] > 0) {
                order.add(at);
            }
        }
        return order;
    }
}
