// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The file `settings.json` of the data folder. It can be lost without harm; a damaged one is kept
/// aside and said.
public final class Settings {
    private static final Logger LOG = System.getLogger(Settings.class.getName());

    private final JsonMapper json =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
    private final Path file;

    /// The file as found, with what a newer version may have added.
    private ObjectNode found;

    private Preferences current;
    private Optional<String> notice = Optional.empty();

    public Settings(Path file) {
        this.file = file;
        this.found = json.createObjectNode();
        this.current = read();
    }

    public synchronized Preferences current() {
        return current;
    }

    /// What was wrong with the file at the start, if anything.
    public Optional<String> notice() {
        return notice;
    }

    /// Changes what is remembered. Where the folder cannot be written, it holds for this start
    /// only.
    public synchronized void update(UnaryOperator<Preferences> change) {
        var next = change.apply(current);
        if (next.equals(current)) {
            return;
        }
        current = next;
        try {
            found.setAll(json.<ObjectNode>valueToTree(next));
            WholeFile.write(file, json.writeValueAsBytes(found));
        } catch (IOException | JacksonException problem) {
            LOG.log(Level.DEBUG, "settings are not kept", problem);
        }
    }

    private Preferences read() {
        if (!Files.exists(file)) {
            return Preferences.NONE;
        }
        try {
            if (json.readTree(Files.readAllBytes(file)) instanceof ObjectNode tree) {
                var read = json.treeToValue(tree, Preferences.class);
                found = tree;
                return read;
            }
            LOG.log(Level.DEBUG, "settings are no object");
        } catch (IOException | JacksonException problem) {
            LOG.log(Level.DEBUG, "settings cannot be read", problem);
        }
        keepAside();
        return Preferences.NONE;
    }

    private void keepAside() {
        var aside = file.resolveSibling("settings.json.damaged");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            notice =
                    Optional.of(
                            "The settings could not be read and were set back. The damaged file is"
                                    + " kept as "
                                    + aside
                                    + ".");
        } catch (IOException _) {
            notice =
                    Optional.of("The settings in " + file + " could not be read and are not used.");
        }
    }
}
