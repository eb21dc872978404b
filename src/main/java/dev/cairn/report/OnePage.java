// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Of an application what fits one sheet: the heaviest first, and how many more there are. The
/// limits were found by printing the longest texts on Letter, the lower of the two sheets.
public final class OnePage {
    /// Signs of a link that stand in one line.
    public static final int LINK = 60;

    private static final int TITLE = 46;
    private static final int PROJECTS = 6;
    private static final int PROVED = 14;
    private static final int SIGNS = 700;

    /// A skill with the first of its proofs.
    public record Line(String glyph, String title, Optional<String> proof) {
        static Line of(SkillStanding skill) {
            return new Line(
                    skill.glyph(),
                    cut(skill.skill().title(), TITLE),
                    skill.proofs().stream().findFirst());
        }
    }

    private final Application application;
    private final List<String> others;

    private OnePage(Application application) {
        this.application = application;
        others = others(application.others());
    }

    public static OnePage of(Application application) {
        return new OnePage(application);
    }

    private static List<String> others(List<SkillStanding> skills) {
        var titles = new ArrayList<String>();
        int signs = 0;
        for (var skill : skills) {
            var title = cut(skill.skill().title(), TITLE);
            signs += title.length() + ", ".length();
            if (signs > SIGNS) {
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
        return application.projects().stream().limit(PROJECTS).map(Line::of).toList();
    }

    public long moreProjects() {
        return application.projects().size() - projects().size();
    }

    public List<Line> proved() {
        return application.proved().stream().limit(PROVED).map(Line::of).toList();
    }

    public long moreProved() {
        return application.proved().size() - proved().size();
    }

    public List<String> others() {
        return others;
    }

    public long moreOthers() {
        return application.others().size() - others.size();
    }

    /// So many signs at most, the last one an ellipsis where something is left out.
    public static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
