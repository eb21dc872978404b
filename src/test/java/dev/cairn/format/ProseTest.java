// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.format.draft.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What lies in a folder or archive and is a roadmap, and what is only about one.
class ProseTest {
    @ParameterizedTest
    @CsvSource({
        "'# Harbour\n\nHow this folder came about.\n\n## Licence\n\nFree.', false",
        "'# Harbour\n\n- one\n- two', false",
        "'# Harbour\n\n- [ ] Moor', true",
        "'# Harbour\n\n| Topic | Status |\n|---|---|\n| Moor | done |', true",
        "'# Harbour\n## A\n- a\n- b\n- c\n## B\n- d\n- e', true",
    })
    void proseIsNoRoadmap(String text, boolean isRoadmap) {
        var file = new Text(new Source("README.md", text.replace("\\n", "\n")));
        assertThat(Importer.isRoadmap(file)).isEqualTo(isRoadmap);
    }
}
