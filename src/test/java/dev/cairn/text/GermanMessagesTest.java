// SPDX-License-Identifier: Apache-2.0
package dev.cairn.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.format.Importer;
import dev.cairn.format.Intake;
import dev.cairn.format.LibraryReader;
import dev.cairn.format.Problem;
import dev.cairn.format.Source;
import dev.cairn.progress.Status;
import dev.cairn.progress.StorageException;
import dev.cairn.storage.DataFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/// What is said about files and data as a German would write it; lines and columns were counted by
/// hand.
class GermanMessagesTest {
    private static final Wording GERMAN = Wording.in(Locale.GERMANY);

    @TempDir private Path home;

    @Test
    void problemsOfARoadmap() {
        assertThat(
                        problems(
                                """
                                format: 1
                                id: My Roadmap
                                title: Broken
                                sections:
                                  - title: One
                                    skills:
                                      - id: first
                                        title: First
                                        hours: 6-4
                                        wy: because
                                      - title: Nameless
                                """))
                .containsExactly(
                        "file.yaml:2:5: Fehler: „id“ besteht aus Kleinbuchstaben, Ziffern und"
                                + " einzelnen Bindestrichen, nicht „My Roadmap“; schreib"
                                + " „my-roadmap“",
                        "file.yaml:9:16: Fehler: „hours“ steigt von klein nach groß: schreib 4-6",
                        "file.yaml:10:9: Fehler: ein Skill hat kein Feld „wy“; meintest du „why“?",
                        "file.yaml:11:9: Fehler: ein Skill braucht „id“");
    }

    @Test
    void problemsOfARoadmapAmongOthers() {
        assertThat(
                        problems(
                                """
                                format: 1
                                id: mine
                                title: Mine
                                sections:
                                  - title: One
                                    skills:
                                      - id: first
                                        title: First
                                        needs: [linux-clii]
                                """))
                .containsExactly(
                        "file.yaml:9:17: Fehler: „first“ setzt den Skill „linux-clii“ voraus,"
                                + " aber den beschreibt keine Roadmap; meintest du linux-cli?");
        assertThat(problems("sections: []\n").getFirst())
                .isEqualTo(
                        "file.yaml:1:1: Fehler: in der ersten Zeile der Datei fehlt „format: 1“");
    }

    @Test
    void repairsOfAChecklist() {
        var intake = read("list.md", "# L\n- [ ]\n- [x]\n- [] one\n- [ ]two\n- [/] three\n");
        assertThat(intake.format().in(GERMAN)).isEqualTo("Markdown-Checkliste");
        assertThat(intake.raising(_ -> Status.DONE, _ -> "Three").repairs())
                .extracting(repair -> repair.in(GERMAN))
                .containsExactly(
                        "2 Kästchen waren nicht ganz wie „- [ ] Text“ geschrieben und wurden"
                                + " trotzdem gelesen.",
                        "2 Kästchen ohne Text weggelassen: Zeilen 2 und 3.",
                        "„Three“ steht in der Datei auf „In Arbeit“; hier steht es auf „Erledigt“,"
                                + " und das bleibt so.");
    }

    @Test
    void noticesOfTheDataFolder() throws IOException {
        Files.createDirectory(home.resolve("cairn.db"));
        Files.writeString(home.resolve("settings.json"), "{");
        try (var folder = DataFolder.open(home, Clock.systemUTC())) {
            assertThat(folder.notices())
                    .extracting(notice -> notice.in(GERMAN))
                    .containsExactly(
                            "In den Datenordner "
                                    + home
                                    + " lässt sich nicht schreiben (cairn.db ist keine Datei). Du"
                                    + " kannst dich umsehen, aber keine Änderung wird"
                                    + " aufgezeichnet. Mach den Ordner beschreibbar oder starte"
                                    + " Cairn mit --data und einem anderen Ordner. Bis dahin lassen"
                                    + " sich deine Häkchen nicht anzeigen; verloren sind sie"
                                    + " nicht.",
                            "Die Einstellungen ließen sich nicht lesen und wurden zurückgesetzt."
                                    + " Die beschädigte Datei liegt noch in "
                                    + home.resolve("settings.json.damaged")
                                    + ".");
            assertThatThrownBy(() -> folder.copyTo(home))
                    .isInstanceOfSatisfying(
                            StorageException.class,
                            problem -> {
                                assertThat(problem)
                                        .hasMessage(
                                                home
                                                        + " holds other files. Choose an empty"
                                                        + " folder, or one with Cairn’s data."
                                                        + " Nothing was changed.");
                                assertThat(problem.sentence().in(GERMAN))
                                        .startsWith(home + " enthält andere Dateien.");
                            });
        }
    }

    /// As the message of an exception may be.
    @Test
    void whatIsMissingDoesNotKeepASentenceFromBeingSaid() {
        assertThat(Message.of("storage.unclosed", (Object) null))
                .hasToString("The database could not be closed: null");
    }

    private static List<String> problems(String text) {
        return read("file.yaml", text).problems().stream()
                .map((Problem problem) -> problem.in(GERMAN))
                .toList();
    }

    private static Intake read(String name, String text) {
        return Importer.read(new Source(name, text), LibraryReader.shipped());
    }
}
