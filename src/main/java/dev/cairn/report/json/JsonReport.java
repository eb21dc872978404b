// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.json;

import dev.cairn.report.Application;
import dev.cairn.report.PathStanding;
import dev.cairn.report.ProgressReport;
import dev.cairn.report.SkillStanding;
import dev.cairn.report.options.Part;
import dev.cairn.text.Wording;

/// The report for other programs. Shares are from 0 to 1, days are ISO dates; what is not known is
/// null, and what was not asked for is not there. Sentences are in the language of the report,
/// words that mean something to a program in English.
public final class JsonReport {
    private static final int FORMAT = 1;

    private final ProgressReport report;
    private final Wording wording;
    private final boolean notes;

    private JsonReport(ProgressReport report) {
        this.report = report;
        wording = report.words().wording();
        notes = report.options().notes();
    }

    public static String write(ProgressReport report) {
        return new JsonReport(report).shape() + "\n";
    }

    private JsonObject shape() {
        var shape =
                new JsonObject()
                        .with("format", FORMAT)
                        .with("date", report.date().toString())
                        .with("options", OptionsShape.of(report.options(), report.words().tag()));
        report.application()
                .ifPresentOrElse(
                        application -> application(shape, application), () -> parts(shape));
        return shape;
    }

    private void application(JsonObject shape, Application application) {
        shape.with("paths", report.paths(), this::path)
                .with("projects", application.projects(), this::skill)
                .with("skills", application.skills(), this::skill);
    }

    private void parts(JsonObject shape) {
        shape.with("total", total());
        if (report.has(Part.SKILLS)) {
            shape.with("roadmaps", report.roadmaps(), roadmap -> RoadmapShape.full(roadmap, notes));
        } else if (report.has(Part.CHARTS)) {
            shape.with("roadmaps", report.roadmaps(), RoadmapShape::figures);
        }
        if (report.has(Part.VERDICTS)) {
            shape.with("paths", report.paths(), this::path);
        }
        if (report.has(Part.PORTFOLIO)) {
            shape.with("portfolio", report.portfolio(), this::project);
        }
        if (report.has(Part.CHARTS)) {
            shape.with(
                    "burnUp",
                    report.burnUp().points(),
                    point ->
                            new JsonObject()
                                    .with("day", point.day().toString())
                                    .with("done", point.done()));
        }
        if (report.has(Part.PLAN)) {
            shape.with("plan", report.paths(), JsonReport::plan);
        }
    }

    private JsonObject total() {
        var total = report.total();
        return new JsonObject()
                .with("skills", total.skills())
                .with("done", total.done())
                .with("learning", total.learning())
                .with("skipped", total.skipped())
                .with("doneInPeriod", report.doneThen())
                .with("hoursLearned", HoursShape.of(report.learned()))
                .with("hoursLeft", HoursShape.of(total.left()));
    }

    private JsonObject path(PathStanding path) {
        return PathShape.of(path)
                .with("why", path.why(wording))
                .with("headline", path.headline(wording))
                .with("market", path.path().market(), PathShape::market);
    }

    private JsonObject skill(SkillStanding skill) {
        return SkillShape.of(skill, notes);
    }

    private JsonObject project(SkillStanding project) {
        return skill(project).with("for", report.asking(project.skill().id()));
    }

    private static JsonObject plan(PathStanding path) {
        return new JsonObject()
                .with("path", path.path().id().value())
                .with(
                        "steps",
                        path.skills(path.route().skills()),
                        skill ->
                                new JsonObject()
                                        .with("skill", skill.id().value())
                                        .with("title", skill.title())
                                        .with("hours", HoursShape.of(skill.hours())))
                .with("hours", HoursShape.of(path.route().hours()));
    }
}
