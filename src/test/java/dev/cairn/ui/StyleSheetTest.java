// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The sheets keep to one scale of spacing and one of type, to sizes that follow the text, and to
/// the colours of the themes.
class StyleSheetTest {
    private static final Path SHEETS = Path.of("src", "main", "resources", "dev", "cairn", "ui");

    /// In pixels of a text of 14.
    private static final Set<Long> SPACING = Set.of(0L, 4L, 8L, 12L, 16L, 24L, 32L);

    private static final int USUAL = 14;

    /// 12 caption, 14 body, 16 strong, 20 section, 28 page title, 36 a number that matters.
    private static final Set<String> TYPE =
            Set.of("0.857em", "1em", "1.143em", "1.429em", "2em", "2.571em");

    private static final Pattern SPACED =
            Pattern.compile("-fx-(padding|spacing|hgap|vgap|graphic-text-gap)|-cairn-.*-gap");

    /// Lines are as thin at any size of the text.
    private static final Pattern THIN =
            Pattern.compile("-fx-(border|stroke|background)-(width|insets)|-fx-border-insets");

    private static final Pattern LENGTH =
            Pattern.compile(
                    "-fx-(padding|spacing|hgap|vgap|size|indent|translate-.|.*-(width|height|gap|radius|size|spacing))");

    private static final Pattern COLOUR =
            Pattern.compile(
                    "#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?|derive|ladder)\\(|\\b(white|black|gr[ae]y|red|green|blue|yellow|orange)\\b");

    private static final Pattern DECLARATION = Pattern.compile("(-[\\w-]+)\\s*:\\s*([^;{}]+);");

    @Test
    void spacingIsOfOneScale() throws IOException {
        assertThat(
                        found(
                                "",
                                (property, value) ->
                                        SPACED.matcher(property).matches()
                                                && !words(value).stream()
                                                        .allMatch(StyleSheetTest::isOnScale)))
                .isEmpty();
    }

    @Test
    void textIsOfOneScale() throws IOException {
        assertThat(
                        found(
                                "",
                                (property, value) ->
                                        property.equals("-fx-font-size") && !TYPE.contains(value)))
                .isEmpty();
    }

    @Test
    void sizesFollowTheText() throws IOException {
        assertThat(
                        found(
                                "",
                                (property, value) ->
                                        LENGTH.matcher(property).matches()
                                                && !THIN.matcher(property).matches()
                                                && words(value).stream()
                                                        .anyMatch(
                                                                word ->
                                                                        word.matches(
                                                                                "-?[1-9]\\d*(\\.\\d+)?(px)?"))))
                .isEmpty();
    }

    @Test
    void coloursComeFromTheThemes() throws IOException {
        assertThat(found("", (_, value) -> COLOUR.matcher(value).find())).isEmpty();
        assertThat(found("theme", (_, value) -> COLOUR.matcher(value).find())).isNotEmpty();
    }

    private static boolean isOnScale(String size) {
        return size.equals("0")
                || size.endsWith("em")
                        && SPACING.contains(
                                Math.round(Double.parseDouble(size.replace("em", "")) * USUAL));
    }

    private static List<String> words(String value) {
        return List.of(value.split("[\\s,]+"));
    }

    private static List<String> found(String folder, BiPredicate<String, String> wrong)
            throws IOException {
        var found = new ArrayList<String>();
        try (Stream<Path> sheets = Files.list(SHEETS.resolve(folder))) {
            for (var sheet : sheets.filter(each -> each.toString().endsWith(".css")).toList()) {
                var text = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/|\"[^\"]*\"", "");
                var declarations = DECLARATION.matcher(text);
                while (declarations.find()) {
                    var value = declarations.group(2).strip();
                    if (wrong.test(declarations.group(1), value)) {
                        found.add(sheet.getFileName() + ": " + declarations.group().strip());
                    }
                }
            }
        }
        return found;
    }
}
