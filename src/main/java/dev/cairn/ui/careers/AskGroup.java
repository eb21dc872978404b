// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.career.CareerPath;
import dev.cairn.career.Lack;
import dev.cairn.career.Readiness;
import dev.cairn.progress.Evidence;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Formats;
import dev.cairn.ui.common.Texts;
import dev.cairn.workspace.Snapshot;

import java.util.ArrayList;
import java.util.List;

/// Requirements of one sort, with how far they are met and how far they must be.
record AskGroup(String title, boolean met, String stand, List<Ask> asks) {
    static List<AskGroup> of(Readiness readiness, Snapshot snapshot) {
        return new Grouping(readiness, snapshot).groups();
    }

    private record Grouping(Readiness readiness, Snapshot snapshot) {
        List<AskGroup> groups() {
            var path = readiness.path();
            var groups = new ArrayList<AskGroup>();
            groups.add(
                    shares(
                            "careers.must",
                            readiness.must(),
                            path.thresholds().readyMust(),
                            path.must().stream().map(this::must).toList()));
            path.anyOf().forEach(choice -> groups.add(choice(choice)));
            if (!path.portfolio().isEmpty()) {
                groups.add(portfolio(path));
            }
            if (!path.plus().isEmpty()) {
                groups.add(
                        shares(
                                "careers.plus",
                                readiness.plus(),
                                path.thresholds().readyPlus(),
                                path.plus().stream().map(this::plus).toList()));
            }
            return List.copyOf(groups);
        }

        private static AskGroup shares(String key, double share, double asked, List<Ask> asks) {
            return new AskGroup(
                    Texts.of(key),
                    share >= asked - 1e-9,
                    Texts.of("careers.stand", Formats.percent(share), Formats.percent(asked)),
                    asks);
        }

        private AskGroup choice(CareerPath.AnyOf choice) {
            var met = choice.skills().stream().filter(readiness::isMet).count();
            return new AskGroup(
                    choice.title(),
                    readiness.isMet(choice),
                    Texts.of("careers.stand", met, choice.atLeast()),
                    choice.skills().stream()
                            .map(skill -> ask(skill, Ask.Sort.CHOICE, 0, readiness.lack(skill)))
                            .toList());
        }

        private AskGroup portfolio(CareerPath path) {
            return new AskGroup(
                    Texts.of("careers.portfolio"),
                    readiness.openPortfolio().isEmpty(),
                    Texts.of(
                            "careers.stand",
                            path.portfolio().size() - readiness.openPortfolio().size(),
                            path.portfolio().size()),
                    path.portfolio().stream()
                            .map(
                                    asked ->
                                            ask(
                                                    asked.project(),
                                                    Ask.Sort.PROJECT,
                                                    0,
                                                    readiness.lack(asked)))
                            .toList());
        }

        private Ask must(CareerPath.Must must) {
            return ask(
                    must.skill(),
                    must.blocker() ? Ask.Sort.BLOCKER : Ask.Sort.MUST,
                    must.weight(),
                    readiness.lack(must));
        }

        private Ask plus(CareerPath.Plus plus) {
            return ask(plus.skill(), Ask.Sort.PLUS, plus.weight(), readiness.lack(plus.skill()));
        }

        private Ask ask(SkillId id, Ask.Sort sort, int weight, Lack lack) {
            var skill = snapshot.catalog().skill(id);
            var progress = snapshot.progress();
            return new Ask(
                    skill,
                    sort,
                    weight,
                    progress.status(id),
                    progress.evidence(skill).filter(Evidence.PROVED::equals).isPresent(),
                    readiness.isFaded(id),
                    lack);
        }
    }
}
