// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;

import java.io.File;

/// Takes a roadmap from the clipboard: files as files, a text as one. Where one is writing, the key
/// is about what is written.
public final class ClipboardImport {
    private final Stage stage;
    private final ImportModel model;

    public ClipboardImport(Stage stage, ImportModel model) {
        this.stage = stage;
        this.model = model;
    }

    /// By the key, which a text field may want for itself.
    public void paste() {
        if (stage.getScene().getFocusOwner() instanceof TextInputControl field
                && field.isEditable()) {
            field.paste();
        } else {
            paste(Clipboard.getSystemClipboard());
        }
    }

    private void paste(Clipboard clipboard) {
        if (clipboard.hasFiles()) {
            model.read(clipboard.getFiles().stream().map(File::toPath).toList());
        } else if (clipboard.hasString()) {
            model.readCopied(clipboard.getString());
        } else {
            model.nothingCopied();
        }
    }
}
