// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.storage.file.WholeFile;
import dev.cairn.ui.common.Dialogs;
import dev.cairn.ui.common.Notices;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.ui.common.Texts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Asks where a picture of the map goes, and writes it in the background. The file is the whole
/// picture or is not touched.
public final class MapExport {
    static final String SVG = ".svg";
    static final String PNG = ".png";

    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final Notices notices;

    public MapExport(TaskRunner tasks, Dialogs dialogs, Notices notices) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    /// @param ending of the file's name, which says its format
    /// @param name of what is shown
    void choose(String ending, String name, Consumer<Path> chosen) {
        dialogs.chooseMapFile("cairn-" + name + ending)
                .map(file -> named(file, ending))
                .ifPresent(chosen);
    }

    private static Path named(Path file, String ending) {
        var name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(ending)
                ? file
                : file.resolveSibling(name + ending);
    }

    void svg(Path file, Callable<String> picture) {
        write(file, () -> picture.call().getBytes(StandardCharsets.UTF_8));
    }

    void png(Path file, MapImage.Pixels pixels) {
        write(file, () -> Png.write(pixels));
    }

    private void write(Path file, Callable<byte[]> bytes) {
        tasks.run(
                () -> {
                    WholeFile.write(file, bytes.call());
                    return file;
                },
                written -> notices.say(Texts.of("map.export.done", written.toString())),
                _ -> notices.failed(Texts.of("map.export.failed", file.toString())));
    }
}
