// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Of an application what fits one sheet: the heaviest first, and how many more there are. The
/// limits were found by printing the longest texts on Letter, the lower of the two sheets.
public final class OnePage {
    /// The lines of both tables together, and what of them is kept for projects.
    private static final int LINES = 18;

    private static final int PROJECT_LINES = 8;

    /// The signs of a line in the columns for titles and for proofs; each may take two.
    private static final int TITLE = 42;

    private static final int PROOF = 54;

    /// The signs of the further skills, in all.
    private static final int FURTHER = 600;

    /// A skill with the first of its proofs.
    public record Line(String glyph, String title, Optional<String> proof) {
        static Line of(SkillStanding skill) {
            return new Line(
                    skill.glyph(),
                    cut(skill.skill().title(), 2 * TITLE - WORD),
                    skill.proofs().stream().findFirst());
        }

        public String shownProof() {
            return cut(proof.orElse(""), 2 * PROOF - WORD);
        }

        private int height() {
            return title.length() > TITLE || shownProof().length() > PROOF ? 2 : 1;
        }
    }

    /// What the end of a line may lose to a word that does not fit.
    private static final int WORD = 12;

    private final Application application;
    private final List<Line> projects;
    private final List<Line> proved;
    private final List<String> others;

    private OnePage(Application application) {
        this.application = application;
        var least = fitting(application.projects(), PROJECT_LINES);
        proved = fitting(application.proved(), LINES - height(least));
        projects = fitting(application.projects(), LINES - height(proved));
        others = fitting(application.others());
    }

    public static OnePage of(Application application) {
        return new OnePage(application);
    }

    private static List<Line> fitting(List<SkillStanding> skills, int room) {
        var lines = new ArrayList<Line>();
        for (var skill : skills) {
            var line = Line.of(skill);
            if (height(lines) + line.height() > room) {
                break;
            }
            lines.add(line);
        }
        return lines;
    }

    private static int height(List<Line> lines) {
        return lines.stream().mapToInt(Line::height).sum();
    }

    private static List<String> fitting(List<SkillStanding> skills) {
        var titles = new ArrayList<String>();
        int signs = 0;
        for (var skill : skills) {
            var title = cut(skill.skill().title(), 2 * TITLE);
            signs += title.length() + ", ".length();
            if (signs > FURTHER) {
                break;
            }
            titles.add(title);
        }
        return titles;
    }

    public boolean isEmpty() {
        return application.projects().isEmpty() && application.skills().isEmpty();
    }

    public List<Line> projects() {
        return projects;
    }

    public int moreProjects() {
        return application.projects().size() - projects.size();
    }

    public List<Line> proved() {
        return proved;
    }

    public int moreProved() {
        return application.proved().size() - proved.size();
    }

    public List<String> others() {
        return others;
    }

    public int moreOthers() {
        return application.others().size() - others.size();
    }

    /// So many signs at most, the last one an ellipsis where something is left out.
    private static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
