// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import dev.cairn.progress.Missed;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.roadmap.search.Hit;
import dev.cairn.roadmap.search.SkillSearch;
import dev.cairn.roadmap.search.SkillSearch.Found;
import dev.cairn.workspace.Snapshot;
import dev.cairn.workspace.filter.Criterion;
import dev.cairn.workspace.filter.SkillFilter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Gives the tree for a question. What a question has in common with the last one is kept, so that
/// a key stroke costs only what it narrows. Used by one thread at a time.
final class TreeSource {
    /// What is to be shown: what is known, the words searched for, and the filter.
    record Question(Snapshot snapshot, String search, SkillFilter filter) {
        boolean isNarrowing() {
            return !search.isBlank() || !filter.isEmpty();
        }
    }

    private Snapshot known;
    private SkillTree whole;
    private SkillSearch search = SkillSearch.of(Catalog.EMPTY, Map.of());

    synchronized SkillTree answer(Question question) {
        if (known != question.snapshot()) {
            whole = SkillTree.of(question.snapshot());
            known = question.snapshot();
        }
        if (!question.isNarrowing()) {
            return whole;
        }
        var found = found(question);
        var filter = question.filter().on(question.snapshot());
        var branches =
                question.search().isBlank()
                        ? whole.narrowed(
                                row -> Optional.of(row).filter(each -> filter.test(each.skill())))
                        : whole.narrowed(searched(found.hits(), filter));
        return new SkillTree(branches, finding(branches, found, question));
    }

    /// Makes ready for searching, which else the first key stroke would have to wait for.
    synchronized void prepare(Snapshot snapshot) {
        search = search.with(snapshot.catalog(), notes(snapshot));
    }

    private Found found(Question question) {
        if (question.search().isBlank()) {
            return new Found(List.of(), List.of());
        }
        prepare(question.snapshot());
        return search.look(question.search());
    }

    private static Function<TreeEntry.SkillRow, Optional<TreeEntry.SkillRow>> searched(
            List<Hit> hits, Predicate<Skill> filter) {
        var byId = new HashMap<SkillId, Hit>();
        hits.stream()
                .filter(hit -> filter.test(hit.skill()))
                .forEach(hit -> byId.put(hit.skill().id(), hit));
        return row -> Optional.ofNullable(byId.get(row.skill().id())).map(row::found);
    }

    private SkillTree.Finding finding(
            List<SkillTree.Branch> branches, Found found, Question question) {
        var skills = new HashSet<SkillId>();
        branches.stream()
                .flatMap(branch -> branch.sections().stream())
                .forEach(twig -> twig.skills().forEach(row -> skills.add(row.skill().id())));
        return new SkillTree.Finding(
                true,
                skills.size(),
                whole.finding().all(),
                found.guesses(),
                question.filter().has(new Criterion.PassedOver())
                        ? Optional.of(
                                Missed.of(
                                        question.snapshot().catalog(),
                                        question.snapshot().progress()))
                        : Optional.empty());
    }

    private static Map<SkillId, String> notes(Snapshot snapshot) {
        var notes = new HashMap<SkillId, String>();
        snapshot.progress()
                .records()
                .forEach(
                        (skill, record) -> {
                            if (!record.note().isEmpty()) {
                                notes.put(skill, record.note());
                            }
                        });
        return notes;
    }
}
