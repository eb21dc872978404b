// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.picture;

import dev.cairn.report.PathStanding;
import dev.cairn.report.ProgressReport;
import dev.cairn.report.ReportWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Shares around a middle, the first one at the top and on clockwise, in the units of a drawing of
/// 640 by 300.
public final class RadarPicture {
    private static final int MIDDLE_X = 320;
    private static final int MIDDLE_Y = 150;
    private static final int RADIUS = 104;
    private static final int LABEL = 14;
    private static final int LEAST = 3;
    private static final int MOST = 12;
    private static final int LINE = 22;

    /// @param share from 0 to 1
    public record Axis(String label, double share) {}

    /// A line of a label, and how far down it stands.
    public record Line(String text, String y) {}

    /// Where an axis ends, and the lines of its label beside it.
    ///
    /// @param anchor `start`, `middle` or `end`, as SVG has it
    public record Spoke(String x, String y, String labelX, String anchor, List<Line> lines) {}

    private final String title;
    private final List<Axis> axes;
    private final ReportWords words;

    private RadarPicture(String title, List<Axis> axes, ReportWords words) {
        this.title = title;
        this.axes = List.copyOf(axes);
        this.words = words;
    }

    /// Of what the one path asks, by roadmap; without one path, of all the roadmaps. None where
    /// that makes no shape, or one that nobody could read.
    public static Optional<RadarPicture> of(ProgressReport report) {
        var words = report.words();
        var picture =
                report.options().path().isPresent() && report.paths().size() == 1
                        ? ofPath(report.paths().getFirst(), words)
                        : new RadarPicture(
                                words.of("document.radar"),
                                report.roadmaps().stream()
                                        .map(
                                                each ->
                                                        new Axis(
                                                                each.roadmap().title(),
                                                                each.coverage().share()))
                                        .toList(),
                                words);
        return Optional.of(picture)
                .filter(made -> made.axes.size() >= LEAST && made.axes.size() <= MOST);
    }

    private static RadarPicture ofPath(PathStanding path, ReportWords words) {
        var axes = new ArrayList<Axis>();
        path.byRoadmap()
                .forEach(
                        (roadmap, skills) ->
                                axes.add(
                                        new Axis(
                                                roadmap.title(),
                                                skills.stream()
                                                                .filter(path.readiness()::isMet)
                                                                .count()
                                                        / (double) skills.size())));
        return new RadarPicture(words.of("document.radar.path", path.path().title()), axes, words);
    }

    public List<Axis> axes() {
        return axes;
    }

    public String title() {
        return title;
    }

    /// The same in words, for whoever cannot see it.
    public String text() {
        return axes.stream()
                .map(
                        axis ->
                                words.of(
                                        "document.radar.axis",
                                        axis.label(),
                                        words.percent(axis.share())))
                .collect(Collectors.joining(", ", title + ": ", ""));
    }

    /// The outlines of a quarter, a half, three quarters and all.
    public List<String> rings() {
        return List.of(ring(0.25), ring(0.5), ring(0.75), ring(1));
    }

    private String ring(double share) {
        return outline(axes.stream().map(_ -> share).toList());
    }

    /// The corners of what is there.
    public String shape() {
        return outline(axes.stream().map(Axis::share).toList());
    }

    public List<Spoke> spokes() {
        return IntStream.range(0, axes.size()).mapToObj(this::spoke).toList();
    }

    private Spoke spoke(int index) {
        var lines = lines(axes.get(index).label());
        lines.add(words.percent(axes.get(index).share()));
        var across = Math.sin(angle(index));
        var up = Math.cos(angle(index));
        var anchor = Math.abs(across) < 0.2 ? "middle" : across > 0 ? "start" : "end";
        // The label stands outside: above at the top, below at the foot, beside it elsewhere.
        var first = MIDDLE_Y - up * (RADIUS + 10) - (lines.size() - 1) * LABEL * (up + 1) / 2 + 4;
        return new Spoke(
                x(index, 1),
                y(index, 1),
                decimal(MIDDLE_X + across * (RADIUS + 12)),
                anchor,
                IntStream.range(0, lines.size())
                        .mapToObj(line -> new Line(lines.get(line), decimal(first + line * LABEL)))
                        .toList());
    }

    private static List<String> lines(String label) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : label.split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.size() <= 2
                ? lines
                : new ArrayList<>(List.of(lines.get(0), lines.get(1) + " …"));
    }

    private String outline(List<Double> shares) {
        return IntStream.range(0, axes.size())
                .mapToObj(index -> x(index, shares.get(index)) + "," + y(index, shares.get(index)))
                .collect(Collectors.joining(" "));
    }

    private double angle(int index) {
        return 2 * Math.PI * index / axes.size();
    }

    private String x(int index, double share) {
        return decimal(MIDDLE_X + Math.sin(angle(index)) * RADIUS * share);
    }

    private String y(int index, double share) {
        return decimal(MIDDLE_Y - Math.cos(angle(index)) * RADIUS * share);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
