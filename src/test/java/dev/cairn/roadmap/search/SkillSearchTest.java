// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap.search;

import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.Typical;
import dev.cairn.format.LibraryReader;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Kind;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.roadmap.search.Hit.Part;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

class SkillSearchTest {
    private static final Map<SkillId, String> NOTES =
            Map.of(
                    id("dockerfile-authoring"), "Image of the notes API,\n74 MB; starts in 2 s.",
                    id("jenkins"), "Schlüssel für den Dienst liegt im Büro.");

    private final Catalog shipped = LibraryReader.shipped().catalog();
    private final SkillSearch search = SkillSearch.of(shipped, NOTES);

    /// Whole words of the skills, cut, lengthened, misspelt and paired at random, against a search
    /// that reads every text anew.
    @Test
    void findsWhatReadingEveryTextFinds() {
        var random = new Random(11);
        var words = List.copyOf(allWords());
        for (int round = 0; round < 200; round++) {
            var question = new StringBuilder(asked(words, random));
            if (random.nextInt(3) == 0) {
                question.append(' ').append(asked(words, random));
            }
            assertThat(search.find(question.toString()))
                    .as(question.toString())
                    .extracting(hit -> hit.skill().id())
                    .containsExactlyElementsOf(naive(question.toString()));
        }
    }

    private static String asked(List<String> words, Random random) {
        var word = new StringBuilder(words.get(random.nextInt(words.size())));
        if (random.nextInt(2) == 0) {
            word.setLength(1 + random.nextInt(word.length()));
        }
        int at = random.nextInt(word.length());
        switch (random.nextInt(8)) {
            case 0 -> word.deleteCharAt(at);
            case 1 -> word.insert(at, word.charAt(at));
            case 2 -> word.setCharAt(at, (char) ('a' + random.nextInt(26)));
            case 3 -> word.insert(at, (char) ('a' + random.nextInt(26)));
            case 4 -> {
                if (at > 0) {
                    word.insert(at - 1, word.charAt(at)).deleteCharAt(at + 1);
                }
            }
            default -> {}
        }
        return word.isEmpty() ? "x" : word.toString();
    }

    private List<SkillId> naive(String question) {
        var kept = new ArrayList<>(shipped.skills());
        for (var word : words(question)) {
            var rule = rule(word);
            kept.removeIf(skill -> words(skill).stream().noneMatch(each -> rule.test(word, each)));
        }
        return kept.stream().map(Skill::id).toList();
    }

    private BiPredicate<String, String> rule(String word) {
        BiPredicate<String, String> asTyped =
                word.length() < 3
                        ? (typed, each) -> each.startsWith(typed)
                        : (typed, each) -> each.contains(typed);
        BiPredicate<String, String> slip = (typed, each) -> distance(typed, each) <= 1;
        BiPredicate<String, String> begun =
                (typed, each) ->
                        java.util.stream.IntStream.rangeClosed(0, each.length())
                                .anyMatch(end -> distance(typed, each.substring(0, end)) <= 1);
        var rules = word.length() < 4 ? List.of(asTyped) : List.of(asTyped, slip, begun);
        return rules.stream()
                .filter(each -> allWords().stream().anyMatch(other -> each.test(word, other)))
                .findFirst()
                .orElse(asTyped);
    }

    private Set<String> allWords() {
        if (known == null) {
            known = new TreeSet<>();
            shipped.skills().forEach(skill -> known.addAll(words(skill)));
        }
        return known;
    }

    private Set<String> known;
    private final Map<SkillId, Set<String>> wordsOf = new java.util.HashMap<>();

    private Set<String> words(Skill skill) {
        return wordsOf.computeIfAbsent(skill.id(), _ -> read(skill));
    }

    private static Set<String> read(Skill skill) {
        var texts =
                Stream.concat(
                        Stream.of(
                                skill.title(),
                                skill.id().value(),
                                skill.why(),
                                NOTES.getOrDefault(skill.id(), "")),
                        skill.alsoKnownAs().stream());
        var words = new TreeSet<String>();
        texts.forEach(text -> words.addAll(words(text)));
        return words;
    }

    private static List<String> words(String text) {
        return Stream.of(
                        text.toLowerCase(Locale.ROOT).replace('ü', 'u').split("[^a-z0-9+#äößéèç]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Letters wrong, missing, too many or swapped with their neighbour: the whole table.
    private static int distance(String one, String two) {
        var table = new int[one.length() + 1][two.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= two.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int same = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
                table[i][j] =
                        Math.min(
                                table[i - 1][j - 1] + same,
                                1 + Math.min(table[i - 1][j], table[i][j - 1]));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == two.charAt(j - 2)
                        && one.charAt(i - 2) == two.charAt(j - 1)) {
                    table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
                }
            }
        }
        return table[one.length()][two.length()];
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertThat(ids("SCHLUSSEL buro")).containsExactly("jenkins");
        assertThat(ids("schlüssel BÜRO")).containsExactly("jenkins");
    }

    @Test
    void aSlipIsForgivenOnlyWhereNothingIsWrittenSo() {
        var exact = search.look("kubernetes");
        assertThat(exact.guesses()).isEmpty();
        for (var typed : List.of("kubernetis", "kuberntes", "kuubernetes", "kubenretes")) {
            var found = search.look(typed);
            assertThat(found.hits()).hasSameSizeAs(exact.hits());
            assertThat(found.guesses())
                    .containsExactly(new SkillSearch.Guess(typed, List.of("kubernetes")));
        }
        assertThat(search.look("kuberntse").hits()).isEmpty();
    }

    @Test
    void whatIsFoundIsMarkedInTheTitle() {
        var hit = hit("DOCK compose", "docker-compose");
        var title = hit.skill().title();
        assertThat(hit.titleMarks().stream().map(span -> title.substring(span.from(), span.to())))
                .containsExactly("Dock", "Compose");
        assertThat(hit.elsewhere(34)).isEmpty();
    }

    @Test
    void whereTheTitleHasItNotTheTextAroundItIsShown() {
        var elsewhere = hit("docker 74", "dockerfile-authoring").elsewhere(34).orElseThrow();
        assertThat(elsewhere.part()).isEqualTo(Part.NOTE);
        assertThat(elsewhere.excerpt()).isEqualTo("…API, 74 MB; starts in 2 s.");
        var mark = elsewhere.marks().getFirst();
        assertThat(elsewhere.excerpt().substring(mark.from(), mark.to())).isEqualTo("74");
        assertThat(hit("semver", "release-versioning").elsewhere(34))
                .map(Hit.Elsewhere::part)
                .contains(Part.ALIAS);
    }

    @Test
    void marksStandRightBehindLettersThatGrowOrShrink() {
        var skill = titled("ﬁx", "Ofﬁce 𝔘nicode: Dienst für Çelik");
        var own = SkillSearch.of(Catalog.of(List.of(Typical.roadmap("own", skill))), Map.of());
        for (var word : List.of("office", "unicode", "fur", "celik")) {
            var marks = own.find(word).getFirst().titleMarks();
            assertThat(marks).as(word).hasSize(1);
            assertThat(skill.title().substring(marks.getFirst().from(), marks.getFirst().to()))
                    .isIn("Ofﬁce", "𝔘nicode", "für", "Çelik");
        }
    }

    @Test
    void scriptsWithoutSpacesAreFoundInsideTheirWords() {
        var skill = titled("x", "使用容器部署");
        var own = SkillSearch.of(Catalog.of(List.of(Typical.roadmap("own", skill))), Map.of());
        assertThat(own.find("容器")).hasSize(1);
    }

    @Test
    void onlyWhatChangedIsReadAnew() {
        assertThat(search.with(shipped, Map.copyOf(NOTES))).isSameAs(search);
        var noted = search.with(shipped, Map.of(id("jenkins"), "qwertz"));
        assertThat(noted.find("qwertz")).hasSize(1);
        assertThat(noted.find("dienst")).isEmpty();
        assertThat(search.find("qwertz")).isEmpty();
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(search.find("  ")).isEmpty();
        assertThat(search.find("…")).isEmpty();
    }

    private static Skill titled(String id, String title) {
        var plain = Typical.skill("own-" + (id.length() == 1 ? id : "y"), 1, Kind.SKILL);
        return new Skill(
                plain.id(),
                title,
                plain.kind(),
                "",
                plain.level(),
                plain.hours(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                plain.fadesAfter());
    }

    private Hit hit(String text, String skill) {
        return search.find(text).stream()
                .filter(hit -> hit.skill().id().equals(id(skill)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> ids(String text) {
        return search.find(text).stream().map(hit -> hit.skill().id().value()).toList();
    }
}
