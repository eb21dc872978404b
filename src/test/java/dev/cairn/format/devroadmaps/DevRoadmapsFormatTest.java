// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.devroadmaps;

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
import dev.cairn.format.draft.Tick;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Level;
import dev.cairn.roadmap.Resource;
import dev.cairn.text.Message;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A roadmap and a backup of our own invention in the shapes of DevRoadmaps.
class DevRoadmapsFormatTest {
    private static final ForeignFormat ROADMAP = DevRoadmapsFormat.all().getFirst();
    private static final ForeignFormat BACKUP = DevRoadmapsFormat.all().getLast();

    @Test
    void aChildNeedsItsParent() {
        var draft = (Draft.Outline) read(ROADMAP, Mutations.fixture("devroadmaps/platform.json"));
        assertThat(draft.title()).isEqualTo("Platform work");
        assertThat(draft.summary()).isEqualTo("From a shell to a fleet.");
        assertThat(draft.sections())
                .extracting(Draft.Section::title)
                .containsExactly("Fundamentals", "Advanced", "Extra");
        assertThat(items(draft))
                .extracting(Item::id, Item::title, Item::needs, Item::level)
                .containsExactly(
                        tuple(
                                "p-shell",
                                "Use a shell",
                                List.of("p-fleet"),
                                Optional.of(Level.FOUNDATION)),
                        tuple(
                                "p-fleet",
                                "Run a fleet",
                                List.of("p-shell"),
                                Optional.of(Level.ADVANCED)),
                        tuple("p-logs", "Read logs", List.of("p-shell"), Optional.of(Level.CORE)),
                        tuple("p-logs", "Read more logs", List.of("p-shell"), Optional.empty()));
        assertThat(items(draft).getFirst().resources())
                .extracting(Resource::title, Resource::kind)
                .containsExactly(
                        tuple("Shell guide", "docs"),
                        tuple("Shell film", "video"),
                        tuple("Shell game", "link"));
        assertThat(draft.repairs())
                .extracting(Message::toString)
                .containsExactly(
                        "One child that does not exist left out.",
                        "One node without a title left out.",
                        "2 resources without an address that can be opened left out.");
    }

    @Test
    void aBackupGivesTheTicksOfAllRoadmaps() {
        var draft = (Draft.Marks) read(BACKUP, Mutations.fixture("devroadmaps/backup.json"));
        var done = Tick.of(Status.DONE);
        assertThat(draft.ticks())
                .isEqualTo(Map.of("p-shell", done, "p-fleet", done, "d-sql", done));
        assertThat(draft.repairs())
                .extracting(Message::toString)
                .containsExactly(
                        "The progress of 2 roadmaps could not be read and was left out.",
                        "2 entries that are no progress (bookmarks, notes and the like) left out.");
    }

    @Test
    void eachRecognisesItsOwn() {
        var roadmap = text(Mutations.fixture("devroadmaps/platform.json"));
        var backup = text(Mutations.fixture("devroadmaps/backup.json"));
        assertThat(ROADMAP.recognises(roadmap)).isTrue();
        assertThat(BACKUP.recognises(backup)).isTrue();
        assertThat(ROADMAP.recognises(backup)).isFalse();
        assertThat(BACKUP.recognises(roadmap)).isFalse();
        for (var other :
                List.of(
                        "",
                        "{}",
                        "{\"nodes\":[],\"category\":1}",
                        "{\"nodes\":[{\"title\":\"a\",\"category\":\"b\"}],\"edges\":[]}",
                        "{\"app\":\"DevRoadmaps\"}",
                        "DevRoadmaps \"nodes\" \"category\"")) {
            assertThat(ROADMAP.recognises(text(other))).as(other).isFalse();
            assertThat(BACKUP.recognises(text(other))).as(other).isFalse();
        }
    }

    @Property(tries = 600)
    void whateverComesInIsReadOrAProblem(@ForAll long seed) {
        var mutations = new Mutations(seed);
        for (var name : List.of("devroadmaps/platform.json", "devroadmaps/backup.json")) {
            var text =
                    text(
                            mutations.of(
                                    Mutations.fixture(name),
                                    "[",
                                    "]",
                                    "{",
                                    "}",
                                    "null",
                                    "1e999999999",
                                    "\"id\":",
                                    "true",
                                    "\\\"",
                                    "\"\"",
                                    ",",
                                    "[".repeat(300),
                                    "\"data\":"));
            for (var format : DevRoadmapsFormat.all()) {
                var problems = new Problems("a.json");
                format.recognises(text);
                var draft = format.read(text, Setting.ALONE, problems);
                var isEmpty =
                        switch (draft) {
                            case Draft.Outline outline -> outline.items() == 0;
                            case Draft.Marks marks -> marks.ticks().isEmpty();
                        };
                assertThat(!isEmpty || !problems.isEmpty() || format.recognises(text)).isTrue();
            }
        }
    }

    private static Text text(String text) {
        return new Text(new Source("a.json", text));
    }

    private static Draft read(ForeignFormat format, String text) {
        var problems = new Problems("a.json");
        var draft = format.read(text(text), Setting.ALONE, problems);
        assertThat(problems.all()).isEmpty();
        return draft;
    }

    private static List<Item> items(Draft.Outline draft) {
        return draft.sections().stream().flatMap(section -> section.items().stream()).toList();
    }
}
