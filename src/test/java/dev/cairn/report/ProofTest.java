// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTP://example.org/x?y=1#z",
                "https://my_site.example.org/",
                "https://münchen.example/größe"
            })
    void addressesOfTheWebAreLinks(String proof) {
        assertThat(Proof.isLink(proof)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "https:nothing",
                "https://",
                "/home/me/proof.pdf",
                "https://example.org/<b>",
                ""
            })
    void nothingElseIs(String proof) {
        assertThat(Proof.isLink(proof)).isFalse();
    }
}
