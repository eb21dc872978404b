// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// The only addresses that the window opens in a browser: `http` and `https`, with a host. Notes,
/// roadmaps and proofs may come from anybody.
public final class WebAddress {
    private WebAddress() {}

    public static Optional<URI> of(String text) {
        try {
            return of(new URI(text));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    public static Optional<URI> of(URI address) {
        return Optional.of(address)
                .filter(
                        uri ->
                                uri.getHost() != null
                                        && ("https".equalsIgnoreCase(uri.getScheme())
                                                || "http".equalsIgnoreCase(uri.getScheme())));
    }
}
