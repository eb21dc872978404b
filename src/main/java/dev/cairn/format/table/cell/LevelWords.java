// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.table.cell;

import dev.cairn.roadmap.Level;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How tables name the levels.
public final class LevelWords {
    private static final Map<String, Level> WORDS = new HashMap<>();

    static {
        put(
                Level.FOUNDATION,
                """
                beginner|basic|basics|foundation|foundations|fundamental|fundamentals|easy|novice|entry
                junior|introductory|beginner level
                anfanger|einsteiger|grundlagen|grundlage|leicht|einfach
                principiante|basico|facil|inicial|debutant|facile|iniciante
                शुरुआती|आसान|начальный|начинающий|базовый|легкий|легко|principianti|base|初级|初級
                """);
        put(
                Level.CORE,
                """
                intermediate|core|medium|middle|mid|moderate
                mittel|fortgeschritten|intermedio|medio|intermediaire|moyen|intermediario
                मध्यम|मध्यवर्ती|средний|средне|中级|中級
                """);
        put(
                Level.ADVANCED,
                """
                advanced|expert|hard|senior|difficult|pro
                experte|profi|schwer|weit fortgeschritten|avanzado|dificil|experto|avance|difficile
                avancado|उन्नत|कठिन|продвинутый|сложный|сложно|эксперт|avanzato|高级|上級
                """);
    }

    private LevelWords() {}

    private static void put(Level level, String words) {
        for (var word : words.strip().split("[|\\n]")) {
            WORDS.putIfAbsent(Words.plain(word), level);
        }
    }

    public static Optional<Level> of(String cell) {
        return Optional.ofNullable(WORDS.get(Words.plain(cell)));
    }
}
