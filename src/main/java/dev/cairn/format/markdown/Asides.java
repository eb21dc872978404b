// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.markdown;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Headings below which a file speaks of itself, not of what is to be learned.
final class Asides {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Set<String> NAMES =
            Set.of(
                    """
                    table of contents|contents|content|toc|index|overview of contents|navigation
                    contributing|contribute|how to contribute|contributors|contribution|contributions
                    contribution guidelines|license|licence|licensing|copyright|translations|translation
                    languages|other languages|read this in other languages|available translations
                    acknowledgements|acknowledgments|acknowledgement|credits|thanks|authors|author
                    maintainers|sponsors|sponsor|support|support us|donate|changelog|change log|release notes
                    code of conduct|community|contact|feedback|star history|stargazers|disclaimer
                    security|security policy|installation|install|usage|quick start|quickstart|development
                    requirements|build|features|screenshots|about|faq|related projects|roadmap status
                    inhalt|inhaltsverzeichnis|mitwirken|mitmachen|lizenz|übersetzungen|danksagung|danke
                    índice|tabla de contenidos|contenidos|contribuir|contribuciones|licencia|traducciones
                    table des matières|sommaire|contribuer|licence|traductions|remerciements
                    sumário|tabela de conteúdos|conteúdo|contribuindo|contribuição|licença|traduções
                    содержание|оглавление|лицензия|переводы|участие|вклад|благодарности
                    विषय सूची|विषय-सूची|अनुवाद|योगदान|लाइसेंस|目录|目錄|贡献|许可证|翻译|目次|ライセンス|목차|라이선스
                    """
                            .strip()
                            .lines()
                            .flatMap(line -> Arrays.stream(line.split("\\|")))
                            .map(Asides::plain)
                            .distinct()
                            .toArray(String[]::new));

    private Asides() {}

    static boolean isOne(String heading) {
        return heading.length() < 80 && NAMES.contains(plain(heading));
    }

    private static String plain(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return BETWEEN.matcher(composed.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
