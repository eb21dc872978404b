// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;

import dev.cairn.format.Library;
import dev.cairn.format.LibraryReader;
import dev.cairn.format.NativeYaml;
import dev.cairn.format.PathYaml;
import dev.cairn.format.Problem;
import dev.cairn.format.Source;
import dev.cairn.format.file.PathFile.Ordered;
import dev.cairn.format.yaml.CommentedYaml;
import dev.cairn.progress.Event;
import dev.cairn.progress.Progress;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.storage.OwnFiles;

import java.util.List;
import java.util.Optional;

/// Checks and writes the learner's own roadmaps and rules. A file that is written counts for
/// nothing before the log holds its event.
final class OwnWriter {
    private final OwnFiles files;

    OwnWriter(OwnFiles files) {
        this.files = files;
    }

    static List<Problem> problems(Ordered rule, Library library) {
        return problems(rule.path().id() + ".yaml", PathYaml.write(rule), library);
    }

    static List<Problem> problems(Roadmap roadmap, Library library) {
        return problems(roadmap.id() + ".yaml", NativeYaml.write(roadmap), library);
    }

    private static List<Problem> problems(String name, String text, Library library) {
        return LibraryReader.validate(List.of(new Source(name, text)), library);
    }

    /// @return the event by which the rule holds
    /// @throws IllegalArgumentException if it has errors
    Event saved(Ordered rule, Library library) {
        refuse(problems(rule, library));
        var id = rule.path().id().value();
        return new Event.PathSet(id, Optional.of(files.paths().save(id, PathYaml.write(rule))));
    }

    /// @return the event by which the roadmap is there
    /// @throws IllegalArgumentException if it has errors
    Event saved(Roadmap roadmap, Snapshot now) {
        refuse(problems(roadmap, now.filed()));
        var file = save(roadmap.id(), written(roadmap, now.progress()).text());
        return new Event.RoadmapSet(roadmap.id(), Optional.of(file));
    }

    private static void refuse(List<Problem> problems) {
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new IllegalArgumentException("a file with errors changes nothing: " + problems);
        }
    }

    /// @return the name of the file
    String save(RoadmapId roadmap, String text) {
        return files.roadmaps().save(roadmap.value(), text);
    }

    /// The roadmap as its file will be: with the comments that the learner's file of it holds now.
    CommentedYaml.Written written(Roadmap roadmap, Progress progress) {
        return Optional.ofNullable(progress.ownRoadmaps().get(roadmap.id()))
                .map(file -> CommentedYaml.write(roadmap, files.roadmaps().read(file)))
                .orElseGet(() -> new CommentedYaml.Written(NativeYaml.write(roadmap), List.of()));
    }
}
