// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.exercism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cairn.format.Mutations;
import dev.cairn.format.Source;
import dev.cairn.format.draft.Draft;
import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Item;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.roadmap.Level;
import dev.cairn.text.Message;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// Tracks of our own invention in the shape of Exercism's.
class ExercismFormatTest {
    private static final ForeignFormat EXERCISM = ExercismFormat.all().getFirst();

    @Test
    void anExerciseNeedsWhateverTeachesItsPrerequisites() {
        var draft = fixture("track.json");
        assertThat(draft.title()).isEqualTo("Cairnish");
        assertThat(draft.summary()).isEqualTo("A language for people who stack stones.");
        assertThat(draft.sections())
                .extracting(Draft.Section::title, section -> section.items().size())
                .containsExactly(
                        tuple("Concepts", 3),
                        tuple("Easy practice", 1),
                        tuple("Medium practice", 1),
                        tuple("Hard practice", 1),
                        tuple("Practice", 1));
        assertThat(items(draft))
                .extracting(Item::id, Item::title, Item::needs, Item::level)
                .containsExactly(
                        tuple("first-stone", "The First Stone", List.of(), Optional.empty()),
                        tuple("second-stone", "The Second Stone", List.of(), Optional.empty()),
                        tuple(
                                "third-stone",
                                "Third Stone",
                                List.of("first-stone", "second-stone"),
                                Optional.empty()),
                        tuple(
                                "pebbles",
                                "Pebbles",
                                List.of("first-stone", "second-stone"),
                                Optional.of(Level.FOUNDATION)),
                        tuple(
                                "boulders",
                                "Boulders",
                                List.of("third-stone"),
                                Optional.of(Level.CORE)),
                        tuple("arches", "Arches", List.of(), Optional.of(Level.ADVANCED)),
                        tuple("fog", "Fog", List.of(), Optional.empty()));
        assertThat(items(draft).get(1).aliases()).containsExactly("Basics", "Going Round");
        assertThat(items(draft).get(2).aliases()).containsExactly("Maps Of Maps");
        assertThat(items(draft).getFirst().formerly()).containsExactly("u-1");
    }

    @Test
    void whatIsLeftOutIsCounted() {
        assertThat(fixture("track.json").repairs())
                .extracting(Message::toString)
                .containsExactly(
                        "2 exercises that are no longer in use were left out.",
                        "One exercise without a name left out.",
                        "2 concepts that are asked for 3 times but taught by no exercise left out:"
                                + " arrays, rain.");
    }

    @Test
    void theFlatListOfOldTracksIsReadToo() {
        var draft = fixture("flat.json");
        assertThat(draft.sections())
                .extracting(Draft.Section::title)
                .containsExactly("Core", "Easy practice", "Hard practice");
        assertThat(items(draft))
                .extracting(Item::title, Item::needs, Item::why)
                .containsExactly(
                        tuple("Hello Cairn", List.of(), "strings"),
                        tuple("Two Stones", List.of("hello-cairn"), "loops, maps"),
                        tuple("Three Stones", List.of(), ""));
        assertThat(draft.repairs()).hasSize(2);
    }

    @Test
    void practiceBesideTheExercisesIsFound() {
        var draft =
                read(
                        "{\"language\":\"C\",\"exercises\":{\"concept\":[],\"practice\":[]},"
                                + "\"practice\":[{\"slug\":\"a-b\",\"difficulty\":1}]}");
        assertThat(items(draft)).extracting(Item::title).containsExactly("A B");
    }

    @Test
    void onlyTracksAreRecognised() {
        assertThat(recognises(Mutations.fixture("exercism/track.json"))).isTrue();
        assertThat(recognises(Mutations.fixture("exercism/flat.json"))).isTrue();
        for (var other :
                List.of(
                        "",
                        "{}",
                        "[]",
                        "{\"exercises\":[{\"slug\":1}]",
                        "{\"exercises\":[\"slug\"],\"slug\":\"a\"}",
                        "{\"exercises\":[{\"slug\":\"a\"}]}",
                        Mutations.fixture("devroadmaps/platform.json"))) {
            assertThat(recognises(other)).as(other).isFalse();
        }
    }

    @Test
    void aTrackWithoutExercisesIsAProblem() {
        var problems = new Problems("config.json");
        EXERCISM.read(text("{\"slug\":\"a\",\"exercises\":[]}"), Setting.ALONE, problems);
        assertThat(problems.all())
                .extracting(problem -> problem.message().toString())
                .containsExactly(
                        "this is no track of Exercism; a track has a language and exercises with"
                                + " slugs");
    }

    @Property(tries = 600)
    void whateverComesInEndsWithItemsOrAProblem(@ForAll long seed) {
        var fixture =
                Mutations.fixture(seed % 2 == 0 ? "exercism/track.json" : "exercism/flat.json");
        var text =
                text(
                        new Mutations(seed)
                                .of(
                                        fixture,
                                        "[",
                                        "]",
                                        "{",
                                        "}",
                                        "null",
                                        "1e999999999",
                                        "\"slug\":",
                                        "true",
                                        "\"\"",
                                        ",",
                                        "[".repeat(300),
                                        "\"exercises\":"));
        var problems = new Problems("config.json");
        EXERCISM.recognises(text);
        var draft = (Draft.Outline) EXERCISM.read(text, Setting.ALONE, problems);
        assertThat(draft.items() > 0 || !problems.isEmpty() || !draft.repairs().isEmpty()).isTrue();
    }

    private static boolean recognises(String text) {
        return EXERCISM.recognises(text(text));
    }

    private static Text text(String text) {
        return new Text(new Source("config.json", text));
    }

    private static Draft.Outline fixture(String name) {
        return read(Mutations.fixture("exercism/" + name));
    }

    private static Draft.Outline read(String text) {
        var problems = new Problems("config.json");
        var draft = (Draft.Outline) EXERCISM.read(text(text), Setting.ALONE, problems);
        assertThat(problems.all()).isEmpty();
        return draft;
    }

    private static List<Item> items(Draft.Outline draft) {
        return draft.sections().stream().flatMap(section -> section.items().stream()).toList();
    }
}
