// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;

import dev.cairn.format.Library;
import dev.cairn.format.LibraryReader;
import dev.cairn.progress.History;
import dev.cairn.progress.Progress;
import dev.cairn.roadmap.SkillId;
import dev.cairn.roadmap.Slug;
import dev.cairn.storage.OwnFiles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/// Puts what ships, the files of the learner, and what is recorded together.
final class SnapshotReader {
    private final Library shipped;
    private final OwnFiles files;

    SnapshotReader(Library shipped, OwnFiles files) {
        this.shipped = shipped;
        this.files = files;
    }

    Snapshot read(Progress progress, History history, Instant moment) {
        var own = OwnSources.read(files, progress);
        var read = LibraryReader.join(shipped, own.roadmaps(), own.paths(), progress.matches());
        var problems = new ArrayList<>(own.problems());
        problems.addAll(read.problems());
        var named = progress.under(names(read.library(), progress));
        return new Snapshot(
                Shelf.onto(read.library(), named, files.roadmaps()),
                named,
                history,
                problems,
                moment);
    }

    /// What the skills are called now by what they were called: in former editions, and by the
    /// learner who said which of their own is which of the ledger.
    static Map<SkillId, SkillId> names(Library library, Progress progress) {
        var names = new HashMap<SkillId, SkillId>();
        library.catalog()
                .formerly()
                .forEach(
                        (former, skill) -> {
                            if (Slug.isValid(former)) {
                                names.put(SkillId.of(former), skill);
                            }
                        });
        progress.matches()
                .forEach(
                        (skill, other) -> {
                            if (!library.catalog().holds(skill)) {
                                names.put(skill, names.getOrDefault(other, other));
                            }
                        });
        return names;
    }
}
