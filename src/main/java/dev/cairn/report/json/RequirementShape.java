// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.json;

import dev.cairn.career.Lack;
import dev.cairn.career.Readiness;
import dev.cairn.roadmap.SkillId;

import java.util.ArrayList;
import java.util.List;

/// What a path asks, with what each requirement still lacks, as JSON.
public final class RequirementShape {
    private RequirementShape() {}

    public static List<JsonObject> all(Readiness readiness) {
        var path = readiness.path();
        var all = new ArrayList<JsonObject>();
        path.must()
                .forEach(
                        must ->
                                all.add(
                                        of("must", must.skill(), readiness.lack(must), readiness)
                                                .with("weight", must.weight())
                                                .with("blocker", must.blocker())
                                                .with("evidence", must.evidence().word())));
        path.anyOf()
                .forEach(
                        group ->
                                group.skills()
                                        .forEach(
                                                skill ->
                                                        all.add(
                                                                of(
                                                                                "any-of",
                                                                                skill,
                                                                                readiness.lack(
                                                                                        skill),
                                                                                readiness)
                                                                        .with(
                                                                                "group",
                                                                                group.title()))));
        path.portfolio()
                .forEach(
                        asked ->
                                all.add(
                                        of(
                                                        "portfolio",
                                                        asked.project(),
                                                        readiness.lack(asked),
                                                        readiness)
                                                .with("proof", asked.proof())));
        path.plus()
                .forEach(
                        plus ->
                                all.add(
                                        of(
                                                        "plus",
                                                        plus.skill(),
                                                        readiness.lack(plus.skill()),
                                                        readiness)
                                                .with("weight", plus.weight())));
        return all;
    }

    private static JsonObject of(String use, SkillId skill, Lack lack, Readiness readiness) {
        return new JsonObject()
                .with("skill", skill.value())
                .with("for", use)
                .with("lacks", lack.word())
                .with("faded", readiness.isFaded(skill));
    }
}
