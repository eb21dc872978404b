// SPDX-License-Identifier: Apache-2.0
package dev.cairn;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Which way the arrows point, each rule with its reason.
@AnalyzeClasses(packages = "dev.cairn", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] DOMAIN = {
        "dev.cairn.text..", "dev.cairn.roadmap..", "dev.cairn.progress..", "dev.cairn.career.."
    };

    @ArchTest
    static void thereIsSomethingToJudge(JavaClasses all) {
        assertThat(all.size()).isGreaterThan(120);
    }

    @ArchTest static final ArchRule WORDS_STAND_ALONE = mayUse("text", "text");

    @ArchTest static final ArchRule ROADMAPS_STAND_ALONE = mayUse("roadmap", "roadmap");

    @ArchTest
    static final ArchRule PROGRESS_KNOWS_ROADMAPS =
            mayUse("progress", "progress", "text", "roadmap");

    @ArchTest
    static final ArchRule CAREERS_KNOW_BOTH =
            mayUse("career", "career", "text", "progress", "roadmap");

    @ArchTest
    static final ArchRule REPORTS_KNOW_THE_DOMAIN =
            mayUse("report", "report", "text", "career", "progress", "roadmap");

    @ArchTest
    static final ArchRule FORMATS_KNOW_THE_DOMAIN =
            mayUse("format", "format", "text", "career", "progress", "roadmap");

    @ArchTest
    static final ArchRule STORAGE_KNOWS_EVENTS =
            mayUse("storage", "storage", "text", "progress", "roadmap");

    @ArchTest
    static final ArchRule NOBODY_BELOW_KNOWS_THE_WORKSPACE =
            mayUse(
                    "workspace",
                    "workspace",
                    "text",
                    "format",
                    "storage",
                    "career",
                    "progress",
                    "roadmap");

    @ArchTest
    static final ArchRule THE_DOMAIN_IS_PURE =
            noClasses()
                    .that()
                    .resideInAnyPackage(DOMAIN)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx..",
                            "tools.jackson..",
                            "java.sql..",
                            "java.io..",
                            "java.nio.file..",
                            "picocli..")
                    .because(
                            "the same facts give the same verdict, whatever screen, file or"
                                    + " database");

    @ArchTest
    static final ArchRule SQL_STAYS_IN_STORAGE = only("java.sql..", "dev.cairn.storage.log..");

    @ArchTest
    static final ArchRule LAYOUTS_STAY_WITH_THE_MAP =
            only("org.eclipse..", "dev.cairn.ui.map.layout..");

    @ArchTest
    static final ArchRule THE_LAYOUT_OF_THE_MAP_NEEDS_NO_SCREEN =
            noClasses()
                    .that()
                    .resideInAPackage("dev.cairn.ui.map.layout..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("javafx..")
                    .because("it is computed and tested off the FX thread");

    @ArchTest
    static final ArchRule THE_COMMAND_LINE_STARTS_WITHOUT_A_SCREEN =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("dev.cairn.ui..", "dev.cairn")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "dev.cairn.ui..")
                    .because("scripts run it where there is no display");

    @ArchTest
    static final ArchRule VIEW_MODELS_SEE_NO_NODE =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Model")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                    .because("a model is tested without a screen");

    @ArchTest
    static final ArchRule PAGES_DO_NOT_KNOW_EACH_OTHER =
            slices().matching(
                            "dev.cairn.ui.(advice|today|roadmaps|map|careers|rules|editing|importing|reporting|settings|palette)..")
                    .should()
                    .notDependOnEachOther()
                    .because("a page leads elsewhere only through the navigator");

    @ArchTest
    static final ArchRule NO_PACKAGE_CYCLES =
            slices().matching("dev.cairn.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a reader can start anywhere and come to an end");

    @ArchTest
    static final ArchRule NO_STATIC_MUTABLE_STATE =
            fields().that()
                    .areStatic()
                    .should()
                    .beFinal()
                    .because("two workspaces in one program must not meet");

    @ArchTest
    static final ArchRule THREADS_COME_FROM_THE_TASK_RUNNER =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("dev.cairn.ui.common.BackgroundTasks")
                    .should()
                    .dependOnClassesThat(
                            DescribedPredicate.describe(
                                    "are threads or executors",
                                    (JavaClass type) ->
                                            type.getName().equals("java.util.concurrent.Executors")
                                                    || type.getName().equals("java.util.Timer")
                                                    || type.getName()
                                                            .equals(
                                                                    "java.util.concurrent.CompletableFuture")))
                    .because("tests replace the one task runner by one that works at once");

    @ArchTest
    static final ArchRule ONE_PLACE_MOVES =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("dev.cairn.ui.common.Motion")
                    .should()
                    .dependOnClassesThat(
                            DescribedPredicate.describe(
                                    "animate",
                                    (JavaClass type) ->
                                            type.getPackageName().equals("javafx.animation")
                                                    && !type.getSimpleName()
                                                            .equals("PauseTransition")))
                    .because("nothing moves where the learner or the system asks for less motion");

    private static ArchRule mayUse(String who, String... whom) {
        var allowed = new String[whom.length];
        for (int index = 0; index < whom.length; index++) {
            allowed[index] = "dev.cairn." + whom[index] + "..";
        }
        return classes()
                .that()
                .resideInAPackage("dev.cairn." + who + "..")
                .should()
                .onlyDependOnClassesThat(
                        JavaClass.Predicates.resideOutsideOfPackage("dev.cairn..")
                                .or(JavaClass.Predicates.resideInAnyPackage(allowed)))
                .because("the story runs from roadmaps over progress to careers, and never back");
    }

    private static ArchRule only(String library, String owner) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(owner)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("one package can then change how it is done");
    }
}
