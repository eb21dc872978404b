// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap.search;

import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds skills by the words of their titles, ids, aliases and whys and of the learner's notes. It
/// is made once, so that each question costs little; what did not change is taken over.
public final class SkillSearch {
    private final Catalog catalog;
    private final Map<SkillId, String> notes;
    private final List<Skill> skills;
    private final WordIndex written;
    private final WordIndex noted;

    private SkillSearch(
            Catalog catalog,
            Map<SkillId, String> notes,
            List<Skill> skills,
            WordIndex written,
            WordIndex noted) {
        this.catalog = catalog;
        this.notes = notes;
        this.skills = skills;
        this.written = written;
        this.noted = noted;
    }

    /// @param notes the notes that are not empty
    public static SkillSearch of(Catalog catalog, Map<SkillId, String> notes) {
        var skills = List.copyOf(catalog.skills());
        var written = new WordIndex(skills.size(), number -> texts(skills.get(number)));
        return noting(catalog, notes, skills, written);
    }

    /// The search over what may be another catalog or other notes.
    public SkillSearch with(Catalog other, Map<SkillId, String> otherNotes) {
        if (other != catalog) {
            return of(other, otherNotes);
        }
        return otherNotes.equals(notes) ? this : noting(catalog, otherNotes, skills, written);
    }

    private static SkillSearch noting(
            Catalog catalog, Map<SkillId, String> notes, List<Skill> skills, WordIndex written) {
        var kept = Map.copyOf(notes);
        var noted =
                new WordIndex(
                        skills.size(),
                        number -> List.of(kept.getOrDefault(skills.get(number).id(), "")));
        return new SkillSearch(catalog, kept, skills, written, noted);
    }

    private static List<String> texts(Skill skill) {
        var texts = new ArrayList<String>();
        texts.add(skill.title());
        texts.add(skill.id().value());
        texts.addAll(skill.alsoKnownAs());
        texts.add(skill.why());
        return texts;
    }

    /// What came of a question.
    ///
    /// @param hits the skills that hold every word, roadmap by roadmap
    /// @param guesses the words that stand nowhere as they were typed
    public record Found(List<Hit> hits, List<Guess> guesses) {}

    /// A word that stands nowhere as typed, and what was taken in its place.
    public record Guess(String typed, List<String> taken) {}

    /// The skills that hold every word of the text, roadmap by roadmap; none for an empty text.
    public List<Hit> find(String text) {
        return look(text).hits();
    }

    /// The same, with what had to be guessed.
    public Found look(String text) {
        var terms =
                Folded.of(text).words().stream()
                        .map(Folded.Word::letters)
                        .distinct()
                        .map(word -> Term.of(word, this::isKnown))
                        .toList();
        if (terms.isEmpty()) {
            return new Found(List.of(), List.of());
        }
        var found = new BitSet(skills.size());
        found.set(0, skills.size());
        terms.forEach(term -> found.and(holders(term)));
        return new Found(
                found.stream().mapToObj(number -> hit(number, terms)).toList(),
                terms.stream().filter(Term::isForgiving).map(this::guess).toList());
    }

    private Hit hit(int number, List<Term> terms) {
        var skill = skills.get(number);
        return new Hit(skill, notes.getOrDefault(skill.id(), ""), terms);
    }

    private Guess guess(Term term) {
        return new Guess(
                term.typed(),
                Stream.of(written, noted)
                        .flatMap(index -> index.words(term::accepts))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private boolean isKnown(Predicate<String> accepted) {
        return written.holds(accepted) || noted.holds(accepted);
    }

    private BitSet holders(Term term) {
        var holders = new BitSet(skills.size());
        written.collect(term::accepts, holders);
        noted.collect(term::accepts, holders);
        return holders;
    }
}
