// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.archive;

import dev.cairn.format.draft.Limits;
import dev.cairn.format.draft.Problems;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/// Reads the texts of a folder and those within it.
final class FolderReader extends SimpleFileVisitor<Path> {
    private static final int DEPTH = 16;

    private final Path folder;
    private final Gathering gathering;

    private FolderReader(Path folder, Problems problems) {
        this.folder = folder;
        gathering = new Gathering(problems);
    }

    static Archive read(Path folder, Problems problems) {
        var reader = new FolderReader(folder, problems);
        try {
            Files.walkFileTree(folder, Set.of(), DEPTH, reader);
        } catch (IOException _) {
            reader.gathering.stop("problem.archive.folder");
        }
        return reader.gathering.archive();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
        var isHidden =
                !inner.equals(folder) && EntryName.of(name(inner) + "/x.md") != EntryName.TEXT;
        return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        gathering.countEntry();
        if (gathering.isOver()) {
            return FileVisitResult.TERMINATE;
        }
        var name = name(file);
        switch (EntryName.of(name)) {
            case TEXT -> take(file, name, attributes);
            case OUTSIDE -> gathering.leaveOut("repair.archive.outside", name);
            case NESTED -> gathering.leaveOut("repair.archive.nested", name);
            case OTHER -> {}
        }
        return gathering.isOver() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
        if (file.equals(folder)) {
            throw problem;
        }
        gathering.leaveOut("repair.archive.unreadable", name(file));
        return FileVisitResult.CONTINUE;
    }

    private void take(Path file, String name, BasicFileAttributes attributes) {
        if (!attributes.isRegularFile()) {
            gathering.leaveOut("repair.archive.links", name);
            return;
        }
        var most = (int) Math.min(gathering.room(), Limits.BYTES) + 1;
        try (var content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            gathering.add(name, content.readNBytes(most));
        } catch (IOException _) {
            gathering.leaveOut("repair.archive.unreadable", name);
        }
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
