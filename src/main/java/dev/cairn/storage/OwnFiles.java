// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import java.nio.file.Path;

/// What the learner has brought in as files, one folder a kind.
///
/// @param paths the rules of career paths
public record OwnFiles(OwnFolder roadmaps, OwnFolder paths) {
    static OwnFiles in(Path dataFolder) {
        return new OwnFiles(
                new OwnFolder(dataFolder.resolve("roadmaps"), OwnFolder.Kind.ROADMAP),
                new OwnFolder(dataFolder.resolve("paths"), OwnFolder.Kind.PATH));
    }
}
