// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;

import dev.cairn.career.PathId;
import dev.cairn.format.Problem;
import dev.cairn.format.Source;
import dev.cairn.progress.Progress;
import dev.cairn.progress.StorageException;
import dev.cairn.storage.OwnFiles;
import dev.cairn.storage.OwnFolder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The texts of the learner's own files that are in use.
///
/// @param problems the files that could not be read
record OwnSources(List<Source> roadmaps, Map<PathId, Source> paths, List<Problem> problems) {
    static OwnSources read(OwnFiles files, Progress progress) {
        var problems = new ArrayList<Problem>();
        var roadmaps =
                progress.ownRoadmaps().values().stream()
                        .sorted()
                        .flatMap(file -> read(files.roadmaps(), file, file, problems).stream())
                        .toList();
        var paths = new HashMap<PathId, Source>();
        progress.ownPaths()
                .forEach(
                        (path, file) ->
                                read(files.paths(), file, "paths/" + file, problems)
                                        .ifPresent(found -> paths.put(PathId.of(path), found)));
        return new OwnSources(roadmaps, paths, problems);
    }

    private static Optional<Source> read(
            OwnFolder folder, String file, String name, List<Problem> problems) {
        try {
            return Optional.of(new Source(name, folder.read(file)));
        } catch (StorageException problem) {
            problems.add(Problem.error(name, 0, 0, problem.sentence()));
            return Optional.empty();
        }
    }
}
