// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The texts of the window and the sentences of the domain, in every language, against the code
/// that uses them.
class TextsTest {
    private static final Path CODE = Path.of("src/main/java/dev/cairn");
    private static final Path RESOURCES = Path.of("src/main/resources/dev/cairn");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\\s]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z_-]+)+");

    /// @param composed what keys begin with that the code completes by a word
    enum Bundle {
        WINDOW(
                "ui/texts",
                List.of("ui"),
                List.of(
                        "advice.mark.",
                        "careers.lack.",
                        "change.status.",
                        "evidence.",
                        "importing.role.",
                        "level.",
                        "map.",
                        "menu.",
                        "nav.",
                        "palette.kind.",
                        "redo",
                        "roadmaps.demand.",
                        "roadmaps.detail.kind.",
                        "roadmaps.detail.note.",
                        "roadmaps.filter.",
                        "roadmaps.history.",
                        "roadmaps.menu.",
                        "roadmaps.where.",
                        "rules.evidence.",
                        "settings.",
                        "settings.folder.by.",
                        "status.",
                        "step.check",
                        "step.path",
                        "step.proof",
                        "step.resource",
                        "step.roadmap",
                        "step.status.",
                        "undo",
                        "verdict."),
                // Written beside a title, whose key gives the rest.
                List.of(".note", ".what")),
        SENTENCES(
                "text/sentences",
                List.of("career", "text"),
                List.of("confirm.", "lack.named.", "lack.said."),
                // The end of a list.
                List.of(".last")),
        MESSAGES(
                "text/messages",
                List.of("format", "progress", "report", "storage", "workspace"),
                List.of("format.", "repair.status."),
                List.of()),
        REPORT(
                "text/report",
                List.of("report", "../../../jte", "cli"),
                List.of(
                        "document.evidence.",
                        "document.lack.",
                        "document.status.",
                        "document.use.",
                        "document.verdict.what."),
                List.of());

        private final String file;
        private final List<String> code;
        private final List<String> composed;
        private final List<String> endings;

        Bundle(String file, List<String> code, List<String> composed, List<String> endings) {
            this.file = file;
            this.code = code;
            this.composed = composed;
            this.endings = endings;
        }

        Map<String, String> english() throws IOException {
            return read(file + ".properties");
        }

        Map<String, String> german() throws IOException {
            return read(file + "_de.properties");
        }

        private static Map<String, String> read(String file) throws IOException {
            var texts = new Properties();
            try (var reader =
                    Files.newBufferedReader(RESOURCES.resolve(file), StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
            var sorted = new TreeMap<String, String>();
            texts.forEach((key, text) -> sorted.put((String) key, (String) text));
            return sorted;
        }

        /// Every literal in the code that may be a key, or the beginning of one.
        Set<String> literals() throws IOException {
            var found = new TreeSet<String>();
            for (var folder : code) {
                try (var files = Files.walk(CODE.resolve(folder))) {
                    for (var source :
                            files.filter(file -> file.toString().matches(".*\\.(java|jte)"))
                                    .toList()) {
                        LITERAL.matcher(Files.readString(source))
                                .results()
                                .forEach(match -> found.add(match.group(1)));
                    }
                }
            }
            return found;
        }

        boolean isComposed(String key) {
            return composed.stream().anyMatch(key::startsWith)
                    || endings.stream().anyMatch(key::endsWith);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameTextsInTheSameOrder(Bundle bundle) throws IOException {
        assertThat(keysInOrder(bundle.file + "_de.properties"))
                .containsExactlyElementsOf(keysInOrder(bundle.file + ".properties"));
    }

    private static List<String> keysInOrder(String file) throws IOException {
        return Files.readAllLines(RESOURCES.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsUsed(Bundle bundle) throws IOException {
        var used = bundle.literals();
        assertThat(bundle.english().keySet())
                .filteredOn(key -> !bundle.isComposed(key))
                .allSatisfy(key -> assertThat(used).contains(key));
        assertThat(used).containsAll(bundle.composed);
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyInTheCodeHasAText(Bundle bundle) throws IOException {
        var texts = bundle.english().keySet();
        var areas = texts.stream().map(TextsTest::area).collect(Collectors.toSet());
        assertThat(bundle.literals())
                .filteredOn(word -> KEY.matcher(word).matches() && areas.contains(area(word)))
                .filteredOn(word -> !bundle.composed.contains(word))
                .allSatisfy(key -> assertThat(texts).contains(key));
    }

    private static String area(String key) {
        return key.replaceFirst("\\..*", "");
    }

    /// Beyond the same places: patterns that Java can read, and no single apostrophe, which it
    /// would take for the beginning of a quotation.
    @ParameterizedTest
    @EnumSource
    void everyLanguageFillsInTheSame(Bundle bundle) throws IOException {
        var german = bundle.german();
        bundle.english()
                .forEach(
                        (key, text) -> {
                            var other = german.getOrDefault(key, "");
                            assertThat(places(other)).as(key).isEqualTo(places(text));
                            check(key, text, Locale.ENGLISH);
                            check(key, other, Locale.GERMAN);
                        });
    }

    private static void check(String key, String text, Locale locale) {
        if (!places(text).isEmpty()) {
            assertThat(text.replace("''", "")).as(key).doesNotContain("'");
            assertThatCode(() -> new MessageFormat(text, locale))
                    .as(key)
                    .doesNotThrowAnyException();
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
