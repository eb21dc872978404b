// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import java.net.URI;
import java.net.URISyntaxException;

/// A recorded proof: a web address, or anything else, such as a file.
public final class Proof {
    private Proof() {}

    /// Whether it may be offered as a link to follow: only addresses of the web are.
    public static boolean isLink(String proof) {
        try {
            var uri = new URI(proof);
            return ("https".equalsIgnoreCase(uri.getScheme())
                            || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getRawAuthority() != null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
