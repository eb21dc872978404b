// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;

import dev.cairn.format.Arrival;
import dev.cairn.format.Intake;
import dev.cairn.format.NativeYaml;
import dev.cairn.format.draft.Text;
import dev.cairn.format.yaml.CommentedYaml;

/// What was previewed, with the file it comes from.
public record Incoming(Intake intake, Arrival arrival) {
    /// The roadmap as its file will be: the learner's own text, with its comments, where that says
    /// just what comes in. Empty where no roadmap does.
    String text() {
        return intake.roadmap()
                .map(
                        roadmap ->
                                arrival.file()
                                        .map(Text::text)
                                        .filter(text -> CommentedYaml.says(text, roadmap))
                                        .orElseGet(() -> NativeYaml.write(roadmap)))
                .orElse("");
    }
}
