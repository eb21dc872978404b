// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.career.PathId;
import dev.cairn.career.postings.Postings;
import dev.cairn.format.LibraryReader;
import dev.cairn.progress.Progress;
import dev.cairn.report.ProgressReport;
import dev.cairn.report.Sample;
import dev.cairn.report.options.ReportOptions;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

class RadarPictureTest {
    private static final ReportOptions ALL = ReportOptions.standard(Locale.ENGLISH);

    /// Four axes are a cross: up, right, down and left of the middle at 320, 150, and 104 long.
    @Test
    void fourRoadmapsMakeACross() {
        var four =
                Set.of(
                        RoadmapId.of("devops-foundations"),
                        RoadmapId.of("docker-containers"),
                        RoadmapId.of("cicd"),
                        RoadmapId.of("cloud-iac"));
        var picture = of(ALL.withRoadmaps(four), List.of()).orElseThrow();
        assertThat(picture.rings().getLast())
                .isEqualTo("320.0,46.0 424.0,150.0 320.0,254.0 216.0,150.0");
        assertThat(picture.shape()).isEqualTo("320.0,150.0 320.0,150.0 320.0,150.0 320.0,150.0");
        assertThat(picture.spokes())
                .extracting(RadarPicture.Spoke::anchor)
                .containsExactly("middle", "start", "middle", "end");
        assertThat(picture.text())
                .startsWith("Share done by roadmap: DevOps foundations 0 %, Docker and")
                .endsWith("Cloud and infrastructure as code 0 %");
    }

    @Test
    void twoRoadmapsMakeNoShape() {
        var two = Set.of(RoadmapId.of("docker-containers"), RoadmapId.of("cicd"));
        assertThat(of(ALL.withRoadmaps(two), List.of())).isEmpty();
    }

    /// Everything is done: the shape is the outermost ring.
    @Test
    void ofOnePathItShowsWhatThatPathAsks() {
        var options = ALL.withPath(PathId.of("devops-engineer"));
        var path =
                LibraryReader.shipped().paths().stream()
                        .filter(each -> each.id().value().equals("devops-engineer"))
                        .findFirst()
                        .orElseThrow();
        var picture = of(options, path.skills()).orElseThrow();
        assertThat(picture.shape()).isEqualTo(picture.rings().getLast());
        assertThat(picture.title())
                .isEqualTo("Share done of what DevOps engineer asks, by roadmap");
    }

    private static Optional<RadarPicture> of(ReportOptions options, List<SkillId> done) {
        var library = LibraryReader.shipped();
        return RadarPicture.of(
                ProgressReport.of(
                        library.catalog(),
                        library.paths(),
                        Postings.NONE,
                        Progress.EMPTY.supposingDone(done, Sample.clock().instant()),
                        Sample.clock(),
                        options));
    }
}
