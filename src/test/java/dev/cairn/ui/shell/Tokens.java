// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import atlantafx.base.theme.PrimerLight;

import javafx.scene.paint.Color;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The colours of a theme, read from its sheets as text: the library's first, then ours.
record Tokens(Map<String, String> values) {
    static final Path SHEETS = Path.of("src", "main", "resources", "dev", "cairn", "ui");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile("\\.root\\s*\\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("(-(?:color|cairn)-[\\w-]+)\\s*:([^;]+);");

    static Tokens of(Theme theme) throws IOException {
        var values = new HashMap<String, String>();
        var library = theme == Theme.LIGHT ? "primer-light.css" : "primer-dark.css";
        try (var sheet = PrimerLight.class.getResourceAsStream(library)) {
            read(new String(sheet.readAllBytes(), StandardCharsets.UTF_8), values);
        }
        read(Files.readString(SHEETS.resolve("theme").resolve(theme.word() + ".css")), values);
        return new Tokens(values);
    }

    private static void read(String sheet, Map<String, String> into) {
        var roots = ROOT.matcher(COMMENT.matcher(sheet).replaceAll(""));
        while (roots.find()) {
            var tokens = TOKEN.matcher(roots.group(1));
            while (tokens.find()) {
                into.put(tokens.group(1), tokens.group(2).strip());
            }
        }
    }

    Tokens with(String token, String value) {
        var changed = new HashMap<>(values);
        changed.put(token, value);
        return new Tokens(changed);
    }

    Color colour(String token) {
        var value = values.get(token);
        if (value == null) {
            throw new IllegalArgumentException("no sheet of the theme gives " + token);
        }
        return value.startsWith("-") ? colour(value) : Color.web(value);
    }

    /// How strongly two colours stand apart, from 1 to 21, as WCAG 2.2 defines it.
    ///
    /// @param ground what is seen through a colour that is not opaque, first what lies lowest
    double contrast(String front, String... ground) {
        var below = Color.TRANSPARENT;
        for (var layer : ground) {
            below = over(colour(layer), below);
        }
        var one = luminance(over(colour(front), below));
        var other = luminance(below);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static Color over(Color front, Color back) {
        return back.interpolate(
                Color.color(front.getRed(), front.getGreen(), front.getBlue()), front.getOpacity());
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
