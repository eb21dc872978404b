// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import dev.cairn.storage.file.WholeFile;
import dev.cairn.text.Message;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
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
import java.util.function.Consumer;

/// The file `settings.json` of the data folder. It can be lost without harm; a damaged one is kept
/// aside and said, and one that cannot be read just now stays as it is. What a newer version has
/// added is kept.
public final class Settings {
    private static final Logger LOG = System.getLogger(Settings.class.getName());

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final Path file;
    private ObjectNode values;
    private Optional<Message> notice = Optional.empty();

    /// Whether the file may hold what we have not read, and so is not written over.
    private boolean unread;

    public Settings(Path file) {
        this.file = file;
        this.values = read();
    }

    /// The value; empty where none is set, or one of another type.
    public synchronized <T> Optional<T> get(Setting<T> setting) {
        var node = values.get(setting.key());
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.treeToValue(node, setting.type()));
        } catch (JacksonException problem) {
            LOG.log(Level.DEBUG, "setting " + setting.key() + " is none", problem);
            return Optional.empty();
        }
    }

    public <T> void put(Setting<T> setting, T value) {
        change(now -> now.put(setting, value));
    }

    public void remove(Setting<?> setting) {
        change(now -> now.remove(setting));
    }

    /// Changes several at once. Where the folder cannot be written, it holds for this start only.
    public synchronized void change(Consumer<Edit> change) {
        var next = values.deepCopy();
        change.accept(new Edit(next));
        if (next.equals(values)) {
            return;
        }
        values = next;
        if (unread) {
            return;
        }
        try {
            WholeFile.write(file, json.writeValueAsBytes(values));
        } catch (IOException | JacksonException problem) {
            LOG.log(Level.DEBUG, "settings are not kept", problem);
        }
    }

    /// What is to be changed.
    public final class Edit {
        private final ObjectNode next;

        private Edit(ObjectNode next) {
            this.next = next;
        }

        public <T> Edit put(Setting<T> setting, T value) {
            next.set(setting.key(), json.<JsonNode>valueToTree(value));
            return this;
        }

        public Edit remove(Setting<?> setting) {
            next.remove(setting.key());
            return this;
        }
    }

    /// What was wrong with the file at the start, if anything.
    public Optional<Message> notice() {
        return notice;
    }

    private ObjectNode read() {
        if (!Files.exists(file)) {
            return json.createObjectNode();
        }
        try {
            if (json.readTree(Files.readAllBytes(file)) instanceof ObjectNode tree) {
                return tree;
            }
            LOG.log(Level.DEBUG, "settings are no object");
            keepAside();
        } catch (JacksonException problem) {
            LOG.log(Level.DEBUG, "settings are damaged", problem);
            keepAside();
        } catch (IOException problem) {
            LOG.log(Level.DEBUG, "settings cannot be read", problem);
            unread = true;
            notice = Optional.of(Message.of("storage.settings.unused", file));
        }
        return json.createObjectNode();
    }

    private void keepAside() {
        var aside = file.resolveSibling("settings.json.damaged");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            notice = Optional.of(Message.of("storage.settings.reset", aside));
        } catch (IOException _) {
            notice = Optional.of(Message.of("storage.settings.unused", file));
        }
    }
}
