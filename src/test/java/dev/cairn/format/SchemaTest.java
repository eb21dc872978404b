// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The schemas that ship beside the roadmaps say the same as the strict reader.
class SchemaTest {
    private static final Path ROADMAPS = Path.of("roadmaps");

    private static final String SOUND =
            """
            format: 1
            id: rust
            title: Rust
            sections:
              - title: Basics
                skills:
                  - id: ownership
                    title: Ownership
                    hours: 4-6
                  - use: linux-cli
            """;

    private final Schema roadmaps = schema("roadmap");
    private final Schema paths = schema("path");

    @ParameterizedTest
    @MethodSource("roadmapFiles")
    void everyShippedRoadmapFitsItsSchema(Path file) throws IOException {
        assertThat(roadmaps.validate(Files.readString(file), InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pathFiles")
    void everyShippedPathFitsItsSchema(Path file) throws IOException {
        assertThat(paths.validate(Files.readString(file), InputFormat.YAML)).isEmpty();
    }

    @Test
    void bothTakeASoundFile() {
        assertThat(roadmaps.validate(SOUND, InputFormat.YAML)).isEmpty();
        assertThat(problems(SOUND)).isEmpty();
    }

    /// Each is a change of the sound file that makes it wrong, as `from -> to`.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "format: 1 -> format: 2",
                "id: rust -> id: Rust lang",
                "title: Rust -> name: Rust",
                "title: Ownership -> titel: Ownership",
                "hours: 4-6 -> hours: many",
                "hours: 4-6 -> level: expert",
                "hours: 4-6 -> kind: task",
                "hours: 4-6 -> needs: linux-cli",
                "hours: 4-6 -> done-when: [Did it., Did it.]",
                "hours: 4-6 -> resources: [{title: Book, url: 'ftp://example.org'}]",
                "hours: 4-6 -> resources: [{url: 'https://example.org'}]",
                "- use: linux-cli -> - use: Linux CLI",
                "- use: linux-cli -> - {use: linux-cli, title: Linux}",
                "- title: Basics -> - heading: Basics",
            })
    void bothRefuseTheSame(String change) {
        var parts = change.split(" -> ");
        var broken = SOUND.replace(parts[0], parts[1]);
        assertThat(broken).isNotEqualTo(SOUND);
        assertThat(roadmaps.validate(broken, InputFormat.YAML)).as("schema").isNotEmpty();
        assertThat(problems(broken)).as("reader").isNotEmpty();
    }

    private static List<Problem> problems(String text) {
        return LibraryReader.validate(
                List.of(new Source("rust.yaml", text)), LibraryReader.shipped());
    }

    private static Schema schema(String name) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            Files.readString(ROADMAPS.resolve("schema/" + name + ".schema.json")),
                            InputFormat.JSON);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Stream<Path> roadmapFiles() throws IOException {
        return yaml(ROADMAPS).filter(file -> !file.endsWith("advice.yaml"));
    }

    private static Stream<Path> pathFiles() throws IOException {
        return yaml(ROADMAPS.resolve("paths"));
    }

    private static Stream<Path> yaml(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
