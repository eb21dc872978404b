// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Lets one drop files and folders anywhere in the window.
final class FileDrop {
    private static final String MARK = "drop-target";

    private FileDrop() {}

    static void onto(Node node, Consumer<List<Path>> dropped) {
        node.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        node.addEventHandler(
                DragEvent.DRAG_ENTERED,
                event -> {
                    if (event.getDragboard().hasFiles() && !node.getStyleClass().contains(MARK)) {
                        node.getStyleClass().add(MARK);
                    }
                });
        node.addEventHandler(DragEvent.DRAG_EXITED, _ -> node.getStyleClass().remove(MARK));
        node.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    var files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
                    if (!files.isEmpty()) {
                        dropped.accept(files);
                    }
                    event.setDropCompleted(!files.isEmpty());
                    event.consume();
                });
    }
}
