// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.yaml;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Keys and values of a native file, in the order in which they are put.
public final class YamlMap {
    private static final ObjectWriter YAML =
            YAMLMapper.builder()
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .disable(YAMLWriteFeature.SPLIT_LINES)
                    .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build()
                    .writer();

    private static final ObjectWriter JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build()
                    .writer();

    private final Map<String, Object> values = new LinkedHashMap<>();

    public YamlMap with(String key, Object value) {
        values.put(key, value instanceof YamlMap map ? map.values : value);
        return this;
    }

    /// Leaves an empty text out.
    public YamlMap withText(String key, String text) {
        return text.isEmpty() ? this : with(key, text);
    }

    /// Leaves an empty list out.
    public YamlMap withList(String key, List<?> list) {
        return list.isEmpty() ? this : withAll(key, list);
    }

    public YamlMap withAll(String key, List<?> list) {
        return with(
                key,
                list.stream()
                        .map(item -> item instanceof YamlMap map ? map.values : item)
                        .toList());
    }

    /// Writes a number never with an exponent.
    public YamlMap withShare(String key, double share) {
        return with(key, new BigDecimal(Double.toString(share)));
    }

    /// Leaves out what is false anyway.
    public YamlMap withTruth(String key, boolean truth) {
        return truth ? with(key, true) : this;
    }

    /// The whole file as JSON.
    public String json() {
        return JSON.writeValueAsString(values) + "\n";
    }

    /// The whole file.
    public String text() {
        return YAML.writeValueAsString(values);
    }
}
