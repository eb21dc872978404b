// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.format.Importer;
import dev.cairn.format.Intake;
import dev.cairn.format.Library;
import dev.cairn.format.LibraryReader;
import dev.cairn.format.NativeYaml;
import dev.cairn.format.Source;
import dev.cairn.roadmap.Skill;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Files whose entries share an id, as checklists that were copied in an editor do.
class DoubledIdsTest {
    private static final Library SHIPPED = LibraryReader.shipped();

    @Test
    void eachEntryStaysTheSameSkillInANewOrder() {
        var first = read(file("Mooring", "Towing", "Docking"), SHIPPED);
        assertThat(first.repairs())
                .extracting(Object::toString)
                .contains(
                        "One id stands at several entries, the first “x”; every entry is a skill"
                                + " of its own.");
        var own = new Source("own", NativeYaml.write(first.roadmap().orElseThrow()));
        var library = LibraryReader.join(SHIPPED, List.of(own), Map.of(), Map.of()).library();
        var second = read(file("Docking", "Mooring", "Towing"), library);
        assertThat(idsByTitle(second)).isEqualTo(idsByTitle(first));
        assertThat(second.gone()).isEmpty();
    }

    private static Map<String, String> idsByTitle(Intake intake) {
        return intake.roadmap().orElseThrow().defined().stream()
                .collect(Collectors.toMap(Skill::title, skill -> skill.id().value()));
    }

    private static String file(String... labels) {
        var entries =
                List.of(labels).stream()
                        .map("{\"id\":\"x\",\"label\":\"%s\"}"::formatted)
                        .collect(Collectors.joining(","));
        return "{\"nodes\":[{\"id\":\"t\",\"type\":\"topic\",\"position\":{\"x\":0,\"y\":0},"
                + "\"data\":{\"label\":\"Harbour tug\"}},{\"id\":\"c\",\"type\":\"checklist\","
                + "\"position\":{\"x\":0,\"y\":60},\"data\":{\"checklists\":["
                + entries
                + "]}}],\"edges\":[{\"source\":\"t\",\"target\":\"c\"}]}";
    }

    private static Intake read(String text, Library library) {
        var intake = Importer.read(new Source("tug.json", text), library);
        assertThat(intake.problems()).isEmpty();
        return intake;
    }
}
