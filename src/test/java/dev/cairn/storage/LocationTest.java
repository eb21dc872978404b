// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.TypicalLearner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

class LocationTest {
    private static final Map<String, String> VARIABLE = Map.of("CAIRN_DATA", "/from/variable");

    @TempDir private Path home;

    @Test
    void theFolderIsTheOneAskedForElseTheVariableElseTheChosenElseThePlatforms() {
        var chosen = new ChosenFolder(home.resolve("config").resolve("data-folder"));
        assertThat(Location.of(Optional.empty(), Map.of("CAIRN_DATA", " "), chosen))
                .isEqualTo(Location.usual())
                .satisfies(usual -> assertThat(usual.path()).isAbsolute());
        chosen.choose(home.resolve("mine"));
        assertThat(Location.of(Optional.empty(), Map.of(), chosen))
                .isEqualTo(new Location(home.resolve("mine"), Location.By.CHOSEN));
        assertThat(Location.of(Optional.empty(), VARIABLE, chosen))
                .isEqualTo(new Location(Path.of("/from/variable"), Location.By.ENVIRONMENT));
        assertThat(Location.of(Optional.of(Path.of("/asked")), VARIABLE, chosen))
                .isEqualTo(new Location(Path.of("/asked"), Location.By.ASKED));
    }

    @Test
    void aChoiceThatIsNoAbsolutePathIsNone() throws IOException {
        var file = Files.writeString(home.resolve("data-folder"), "some words");
        assertThat(new ChosenFolder(file).path()).isEmpty();
    }

    @Test
    void aChosenFolderThatIsGoneIsSaidAndNotMadeAgain() {
        var gone = home.resolve("disk").resolve("cairn");
        var location = new Location(gone, Location.By.CHOSEN);
        try (var folder = DataFolder.open(location, TypicalLearner.clock())) {
            assertThat(folder.notices().getFirst().toString())
                    .contains(gone.toString(), "is not there");
            assertThat(folder.log().readOnly()).isPresent();
            assertThat(gone).doesNotExist();
        }
    }
}
