// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap.search;

import dev.cairn.roadmap.Skill;

import java.util.List;
import java.util.Optional;

/// A skill that holds every word that was looked for. Where they stand is worked out when asked: of
/// thousands of hits one sees twenty.
public final class Hit {
    private final Skill skill;
    private final String note;
    private final List<Term> terms;

    Hit(Skill skill, String note, List<Term> terms) {
        this.skill = skill;
        this.note = note;
        this.terms = terms;
    }

    /// What of a skill holds a word.
    public enum Part {
        ALIAS,
        NOTE,
        WHY,
        ID
    }

    /// A word that the title has not, with some of the text around it.
    ///
    /// @param marks where it stands in the excerpt
    public record Elsewhere(Part part, String excerpt, List<Span> marks) {}

    public Skill skill() {
        return skill;
    }

    /// Where the words stand in the title, in order.
    public List<Span> titleMarks() {
        var title = Folded.of(skill.title());
        return Span.joined(terms.stream().flatMap(term -> term.in(title).stream()).toList());
    }

    /// Where the first word stands that is not in the title; none where the title has them all.
    ///
    /// @param letters about how long the excerpt may be
    public Optional<Elsewhere> elsewhere(int letters) {
        var title = Folded.of(skill.title());
        return terms.stream()
                .filter(term -> term.in(title).isEmpty())
                .findFirst()
                .flatMap(term -> elsewhere(term, letters));
    }

    private Optional<Elsewhere> elsewhere(Term term, int letters) {
        return skill.alsoKnownAs().stream()
                .flatMap(alias -> place(Part.ALIAS, alias, term, letters).stream())
                .findFirst()
                .or(() -> place(Part.NOTE, note, term, letters))
                .or(() -> place(Part.WHY, skill.why(), term, letters))
                .or(() -> place(Part.ID, skill.id().value(), term, letters));
    }

    private static Optional<Elsewhere> place(Part part, String text, Term term, int letters) {
        var marks = term.in(Folded.of(text));
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        var excerpt = Excerpt.around(marks.getFirst(), text, letters);
        return Optional.of(new Elsewhere(part, excerpt.text(), List.of(excerpt.mark())));
    }
}
