// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.bundle;

import dev.cairn.storage.log.LogRow;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A row of the log as a line of JSON. What is not there is left out.
final class RowJson {
    private RowJson() {}

    static ObjectNode of(LogRow row) {
        var json = JsonNodeFactory.instance.objectNode();
        put(json, "id", row.id());
        put(json, "at", row.at());
        put(json, "device", row.device());
        put(json, "step", row.step());
        put(json, "undoes", row.undoes());
        put(json, "kind", row.kind());
        put(json, "about", row.about());
        put(json, "value", row.value());
        if (row.flag() != null) {
            json.put("flag", row.flag());
        }
        put(json, "since", row.since());
        put(json, "replaces", row.replaces());
        return json;
    }

    private static void put(ObjectNode json, String key, String value) {
        if (value != null) {
            json.put(key, value);
        }
    }

    /// @throws NullPointerException if it is no row of a log
    /// @throws JacksonException if it is not even shaped like one
    static LogRow read(JsonNode json) {
        return new LogRow(
                text(json, "id"),
                text(json, "at"),
                text(json, "device"),
                text(json, "step"),
                text(json, "undoes"),
                text(json, "kind"),
                text(json, "about"),
                text(json, "value"),
                json.has("flag") ? (Integer) json.path("flag").asInt() : null,
                text(json, "since"),
                text(json, "replaces"));
    }

    private static String text(JsonNode json, String key) {
        var value = json.get(key);
        return value == null ? null : value.stringValue();
    }
}
