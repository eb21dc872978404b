// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.rules;

import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.FlakyLog;
import dev.cairn.TypicalLearner;
import dev.cairn.career.CareerPath;
import dev.cairn.career.CareerPath.Fading;
import dev.cairn.career.PathId;
import dev.cairn.format.LibraryReader;
import dev.cairn.format.Source;
import dev.cairn.progress.Evidence;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.ModelBench;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.rules.form.RuleForm;
import dev.cairn.ui.rules.form.SkillRow;
import dev.cairn.workspace.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The typical learner has done linux-cli and bash-scripting, and not gitops or helm.
class RuleModelTest {
    private static final PathId HAND = PathId.of("shell-hand");
    private static final PathId DEVOPS = PathId.of("devops-engineer");
    private static final String SHELL =
            """
            format: 1
            id: shell-hand
            title: Shell hand
            must:
              - {skill: linux-cli, weight: 80}
              - {skill: gitops, weight: 20}
            any-of:
              - {title: A shell, at-least: 1, skills: [bash-scripting, helm]}
            almost: {must: 0.5}
            ready: {must: 0.9}
            strong: {must: 1.0}
            """;

    @TempDir private Path home;
    private ModelBench bench;
    private RuleModel model;

    @BeforeEach
    void open() {
        bench = new ModelBench(home);
        bench.workspace.importFile(bench.workspace.preview(new Source("a.yaml", SHELL)));
        bench.changes.refresh();
        model = edit(HAND);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private RuleModel edit(PathId path) {
        return new RuleModel(bench.changes, bench, rule(path));
    }

    private CareerPath rule(PathId path) {
        return bench.workspace.snapshot().library().path(path).orElseThrow();
    }

    @Test
    void everyShippedRuleComesOutOfTheFieldsAsItWentIn() {
        for (var path : LibraryReader.shipped().paths()) {
            var fresh = edit(path.id());
            assertThat(fresh.isChanged()).as(path.title()).isFalse();
            assertThat(fresh.canSave().get()).isFalse();
            assertThat(fresh.outlook().get().problem()).isEmpty();
        }
    }

    /// Of 100 by weight 80 are done: enough for ready once ready asks no more than that.
    @Test
    void theVerdictIsSaidBeforeAnythingIsSaved() {
        assertThat(model.outlook().get().then()).startsWith("Almost: ");
        model.form().shares().readyMust().text().set("80");
        assertThat(model.outlook().get().then()).isEqualTo("Ready to apply");
        assertThat(model.outlook().get().now()).startsWith("Almost: ");
        model.form().must().get(1).blocker().set(true);
        assertThat(model.outlook().get().then()).startsWith("Not yet: ");
        model.form().must().remove(1);
        assertThat(model.outlook().get().then()).isEqualTo("Strong");
        assertThat(bench.workspace.snapshot().paths()).contains(model.form().base());
    }

    @ParameterizedTest
    @CsvSource({"0", "101", "1.5", "-3", "''", "many", "1000"})
    void aWeightIsAWholeNumberFrom1To100(String text) {
        var weight = model.form().must().getFirst().weight();
        weight.text().set(text);
        assertThat(weight.problem().get()).isEqualTo("A weight is a whole number from 1 to 100.");
        assertThat(model.canSave().get()).isFalse();
        assertThat(model.outlook().get()).isEqualTo(Outlook.UNKNOWN);
        weight.text().set(" 100 ");
        assertThat(weight.problem().get()).isEmpty();
        assertThat(model.canSave().get()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"100.5", "-1", "x", "''", "1e1"})
    void aShareIsFrom0To100PerCent(String text) {
        var share = model.form().shares().almostMust();
        share.text().set(text);
        assertThat(share.problem().get()).isEqualTo("A share is from 0 to 100 per cent.");
        assertThat(model.canSave().get()).isFalse();
        share.text().set("62,5");
        assertThat(share.problem().get()).isEmpty();
        model.save();
        assertThat(rule(HAND).thresholds().almostMust()).isEqualTo(0.625);
    }

    @Test
    void theSharesRise() {
        var shares = model.form().shares();
        shares.almostMust().text().set("91");
        assertThat(shares.readyMust().problem().get())
                .isEqualTo("“Ready to apply” asks at least what “Almost” asks: 91 %.");
        shares.almostMust().text().set("90");
        assertThat(shares.readyMust().problem().get()).isEmpty();
        shares.readyPlus().text().set("1");
        assertThat(shares.strongPlus().problem().get()).contains("1 %");
        assertThat(model.canSave().get()).isFalse();
    }

    @Test
    void aSkillIsNamedOnceAndNotAsMustHaveAndNiceToHaveBoth() {
        model.form().addMust(id("gitops"));
        assertThat(model.form().must().get(1).problem().get()).isEmpty();
        assertThat(model.form().must().get(2).problem().get()).contains("named already");
        model.form().must().remove(2);
        model.form().addPlus(id("linux-cli"));
        assertThat(model.form().plus().getFirst().problem().get()).contains("named already");
        assertThat(model.canSave().get()).isFalse();
        model.form().plus().clear();
        model.form().addTo(model.form().choices().getFirst(), id("helm"));
        assertThat(model.canSave().get()).isFalse();
    }

    @Test
    void aChoiceAsksNoMoreThanItHolds() {
        var choice = model.form().choices().getFirst();
        choice.atLeast().text().set("3");
        assertThat(choice.atLeast().problem().get()).endsWith("here 2.");
        model.form().addTo(choice, id("linux-admin"));
        assertThat(choice.atLeast().problem().get()).isEmpty();
        choice.skills().clear();
        assertThat(choice.atLeast().problem().get()).contains("nothing to choose from");
        model.form().choices().clear();
        assertThat(model.canSave().get()).isTrue();
        assertThat(model.form().addChoice().title().problem().get()).isNotEmpty();
        assertThat(model.canSave().get()).isFalse();
    }

    @Test
    void aPathHasAMustHaveAndATitle() {
        model.form().must().clear();
        assertThat(model.form().mustProblem().get()).isNotEmpty();
        model.form().addMust(id("helm"));
        assertThat(model.form().mustProblem().get()).isEmpty();
        model.form().title().text().set(" ");
        assertThat(model.form().title().problem().get()).isNotEmpty();
        assertThat(model.canSave().get()).isFalse();
    }

    @Test
    void aSkillThatNoRoadmapHoldsAndAProjectThatIsNoneAreSaid() {
        model.form().addPlus(id("nowhere"));
        assertThat(model.form().plus().getFirst().problem().get()).contains("“nowhere”");
        model.form().plus().clear();
        model.form().addProject(id("helm"));
        assertThat(model.form().portfolio().getFirst().problem().get()).contains("no project");
        assertThat(model.canSave().get()).isFalse();
    }

    @Test
    void aSpanIsOfMonthsOrYearsOrNone() {
        model.form().keeps().text().set("soon");
        assertThat(model.form().keeps().problem().get()).isNotEmpty();
        model.form().keeps().text().set("18 months");
        model.form().fadedCounts().set(false);
        model.form().must().getFirst().evidence().set(Evidence.PROVED);
        model.form().addProject(id("devops-capstone"));
        model.save();
        assertThat(rule(HAND).fading())
                .isEqualTo(Optional.of(new Fading(Period.ofMonths(18), false)));
        assertThat(rule(HAND).must().getFirst().evidence()).isEqualTo(Evidence.PROVED);
        assertThat(rule(HAND).portfolio().getFirst().proof()).isTrue();
    }

    @Test
    void aSpanIsReadAndTypedInTheLanguageOfTheWindow() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            for (var typed : List.of("3 years", "1 Jahr", "3 Jahre", "18 Monate")) {
                model.form().keeps().text().set(typed);
                assertThat(model.form().keeps().problem().get()).as(typed).isEmpty();
            }
            model.form().keeps().text().set("3 Tage");
            assertThat(model.form().keeps().problem().get()).isNotEmpty();
            model.form().keeps().text().set("18 Monate");
            model.save();
            var fading = rule(HAND).fading().orElseThrow();
            assertThat(fading.after()).isEqualTo(Period.ofMonths(18));
            var form = new RuleForm(rule(HAND), bench.workspace.snapshot().catalog());
            assertThat(form.keeps().text().get()).isEqualTo("18 Monate");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void savingSaysSoAndItsUndoTakesItBack() {
        var devops = edit(DEVOPS);
        var shipped = rule(DEVOPS);
        devops.form().shares().readyMust().text().set("85");
        devops.save();
        assertThat(devops.isDone().get()).isTrue();
        assertThat(devops.isChanged()).isFalse();
        assertThat(bench.said).containsExactly("Rule saved: DevOps engineer");
        assertThat(bench.led).containsExactly(DEVOPS);
        assertThat(bench.workspace.snapshot().isOwn(DEVOPS)).isTrue();
        assertThat(rule(DEVOPS).thresholds().readyMust()).isEqualTo(0.85);
        assertThat(rule(DEVOPS).market()).isEqualTo(shipped.market());
        bench.lastUndo.run();
        assertThat(rule(DEVOPS)).isEqualTo(shipped);
    }

    @Test
    void aCopyIsAPathOfItsOwnNamedByItsTitle() {
        var devops = edit(DEVOPS);
        devops.copy();
        assertThat(devops.form().id()).isEqualTo("copy-of-devops-engineer");
        devops.form().title().text().set("Shell hand");
        assertThat(devops.form().title().problem().get()).contains("“shell-hand” already");
        devops.form().title().text().set("Ops at Ärztehaus");
        devops.save();
        var copy = PathId.of("ops-at-arztehaus");
        assertThat(rule(copy).must()).isEqualTo(rule(DEVOPS).must());
        assertThat(bench.workspace.snapshot().isOwn(DEVOPS)).isFalse();
        assertThat(bench.led).containsExactly(copy);
    }

    @Test
    void restoringBringsTheShippedRuleBack() {
        var shipped = rule(DEVOPS);
        var first = edit(DEVOPS);
        assertThat(first.isOwn()).isFalse();
        first.form().title().text().set("Mine");
        first.save();
        var second = edit(DEVOPS);
        assertThat(second.isOwn() && second.isShipped()).isTrue();
        second.restore();
        assertThat(rule(DEVOPS)).isEqualTo(shipped);
        assertThat(bench.said).endsWith("The shipped rule holds again: DevOps engineer");
    }

    @Test
    void aPathOfOnesOwnCanBeTakenOut() {
        assertThat(model.isShipped()).isFalse();
        model.restore();
        assertThat(bench.workspace.snapshot().library().path(HAND)).isEmpty();
        assertThat(bench.said).endsWith("Path removed: Shell hand");
        assertThat(bench.led).containsExactly(DEVOPS);
    }

    @Test
    void whatCouldNotBeSavedStaysToBeSavedAgain() {
        var flaky = new FlakyLog(bench.folder.log());
        var workspace =
                new Workspace(
                        flaky,
                        bench.folder.files(),
                        LibraryReader.shipped(),
                        TypicalLearner.clock());
        var here = new RuleModel(new Changes(workspace, bench.tasks, bench), bench, rule(HAND));
        here.form().title().text().set("Mine");
        flaky.full = true;
        here.save();
        assertThat(here.isDone().get()).isFalse();
        assertThat(here.refusal().get()).contains("still here");
        flaky.full = false;
        here.save();
        assertThat(here.isDone().get()).isTrue();
        assertThat(here.refusal().get()).isEmpty();
    }

    @Test
    void skillsAreFoundByPartsOfTheirNamesButNotThoseNamed() {
        var named = model.form().must().stream().map(SkillRow::skill).toList();
        assertThat(found("bash", false)).contains(id("bash-scripting"));
        assertThat(found("scrip BA", false)).contains(id("bash-scripting"));
        assertThat(model.find("linux", named, false))
                .extracting(Skill::id)
                .doesNotContain(id("linux-cli"))
                .contains(id("linux-admin"));
        assertThat(found("commit cluster", true)).containsExactly(id("devops-capstone"));
        assertThat(found("commit cluster", false)).isEmpty();
        assertThat(found("  ", false)).isEmpty();
    }

    private List<SkillId> found(String words, boolean projects) {
        return model.find(words, List.of(), projects).stream().map(Skill::id).toList();
    }
}
