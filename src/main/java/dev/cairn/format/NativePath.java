// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import dev.cairn.format.file.PathFile;
import dev.cairn.format.tree.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A career path in the native format, to be taken in as the learner's own rule.
final class NativePath {
    private NativePath() {}

    static Intake read(Node tree, Source source, Library library) {
        var problems = LibraryReader.validate(List.of(source), library);
        if (problems.stream().anyMatch(Problem::isError)) {
            return Intake.ofRule(NativeFormat.NAME, Optional.empty(), problems);
        }
        var path = PathFile.read(tree, source.name(), new ArrayList<>()).value();
        return Intake.ofRule(
                NativeFormat.NAME,
                Optional.of(new Intake.Rule(path, library.path(path.path().id()))),
                problems);
    }
}
