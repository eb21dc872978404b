// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.json;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A JSON object whose field names are spelled out where it is built, so that renaming in the code
/// never renames what scripts read. Fields keep their order.
public final class JsonObject {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    public JsonObject with(String name, String text) {
        return set(name, text);
    }

    public JsonObject with(String name, long number) {
        return set(name, number);
    }

    public JsonObject with(String name, double number) {
        return set(name, number);
    }

    public JsonObject with(String name, boolean value) {
        return set(name, value);
    }

    public JsonObject with(String name, JsonObject object) {
        return set(name, object.fields);
    }

    public JsonObject withNull(String name) {
        return set(name, null);
    }

    /// A list of objects, one for each item.
    public <T> JsonObject with(
            String name, Collection<T> items, Function<? super T, JsonObject> shape) {
        return set(name, items.stream().map(item -> shape.apply(item).fields).toList());
    }

    /// A list of texts: the ids or words of the items.
    public JsonObject with(String name, Collection<?> items) {
        return set(name, List.copyOf(items.stream().map(Object::toString).toList()));
    }

    public JsonObject withNumbers(String name, Collection<? extends Number> numbers) {
        return set(name, List.copyOf(numbers));
    }

    private JsonObject set(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /// The JSON text, indented, without a line end.
    @Override
    public String toString() {
        var indent = new DefaultIndenter("  ", "\n");
        var printer =
                new DefaultPrettyPrinter(
                                Separators.createDefaultInstance()
                                        .withObjectNameValueSpacing(Separators.Spacing.AFTER))
                        .withObjectIndenter(indent)
                        .withArrayIndenter(indent);
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .defaultPrettyPrinter(printer)
                .build()
                .writeValueAsString(fields);
    }
}
