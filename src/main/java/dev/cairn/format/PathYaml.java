// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import dev.cairn.career.CareerPath;
import dev.cairn.career.CareerPath.AnyOf;
import dev.cairn.career.CareerPath.Must;
import dev.cairn.career.PathId;
import dev.cairn.format.file.PathFile.Ordered;
import dev.cairn.format.file.Span;
import dev.cairn.format.yaml.YamlMap;
import dev.cairn.progress.Evidence;
import dev.cairn.roadmap.SkillId;

/// Writes a career path in the native format 1, in the order of keys that the shipped files have.
public final class PathYaml {
    private PathYaml() {}

    public static String write(Ordered ordered) {
        var path = ordered.path();
        var file = new YamlMap().with("format", 1).with("id", path.id().value());
        if (ordered.hasPlace()) {
            file.with("order", ordered.order());
        }
        file.with("title", path.title())
                .withText("summary", path.summary())
                .withText("caution", path.caution())
                .withList("grows-from", path.growsFrom().stream().map(PathId::value).toList())
                .withList("compared-with", path.comparedWith().stream().map(PathId::value).toList())
                .withList("must", path.must().stream().map(PathYaml::must).toList())
                .withList("any-of", path.anyOf().stream().map(PathYaml::anyOf).toList())
                .withList(
                        "plus",
                        path.plus().stream()
                                .map(plus -> skill(plus.skill()).with("weight", plus.weight()))
                                .toList())
                .withList(
                        "portfolio",
                        path.portfolio().stream()
                                .map(
                                        asked ->
                                                new YamlMap()
                                                        .with("project", asked.project().value())
                                                        .withTruth("proof", asked.proof()))
                                .toList());
        path.fading()
                .ifPresent(
                        fading ->
                                file.with("fades-after", Span.words(fading.after()))
                                        .with("faded-counts", fading.counts()));
        thresholds(file, path.thresholds());
        if (!path.postings().equals(CareerPath.Sample.NONE)) {
            file.with(
                    "postings",
                    new YamlMap()
                            .withList("group", path.postings().groups())
                            .with("sample", path.postings().size()));
        }
        file.withList("market", path.market().stream().map(PathYaml::market).toList());
        return file.text();
    }

    private static YamlMap skill(SkillId skill) {
        return new YamlMap().with("skill", skill.value());
    }

    private static YamlMap must(Must must) {
        var entry =
                skill(must.skill())
                        .with("weight", must.weight())
                        .withTruth("blocker", must.blocker());
        return must.evidence() == Evidence.CLAIMED
                ? entry
                : entry.with("evidence", must.evidence().word());
    }

    private static YamlMap anyOf(AnyOf choice) {
        return new YamlMap()
                .with("title", choice.title())
                .with("at-least", choice.atLeast())
                .withList("skills", choice.skills().stream().map(SkillId::value).toList());
    }

    private static void thresholds(YamlMap file, CareerPath.Thresholds asked) {
        file.with("almost", new YamlMap().withShare("must", asked.almostMust()))
                .with(
                        "ready",
                        new YamlMap()
                                .withShare("must", asked.readyMust())
                                .withShare("plus", asked.readyPlus()))
                .with(
                        "strong",
                        new YamlMap()
                                .withShare("must", asked.strongMust())
                                .withShare("plus", asked.strongPlus()));
    }

    private static YamlMap market(CareerPath.MarketFigure figure) {
        var entry =
                new YamlMap()
                        .with("figure", figure.figure())
                        .with("fact", figure.fact())
                        .withText("topic", figure.topic())
                        .with("source", figure.source());
        return figure.year() == 0 ? entry : entry.with("year", figure.year());
    }
}
