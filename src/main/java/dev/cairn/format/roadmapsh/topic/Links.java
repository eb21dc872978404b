// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh.topic;

import dev.cairn.format.roadmapsh.json.Words;
import dev.cairn.roadmap.Resource;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Addresses in the web with a title and a kind in our words.
public final class Links {
    private static final int LONGEST = 2_000;

    private Links() {}

    /// @param type in the words of roadmap.sh, typing errors included; may be empty
    public static Optional<Resource> resource(String title, String address, String type) {
        return web(address)
                .map(
                        url ->
                                new Resource(
                                        title.isBlank() ? url.getHost() : Words.oneLine(title),
                                        url,
                                        kind(type)));
    }

    private static Optional<URI> web(String address) {
        var text = address.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var url = new URI(text);
            var web =
                    url.getHost() != null
                            && ("https".equalsIgnoreCase(url.getScheme())
                                    || "http".equalsIgnoreCase(url.getScheme()));
            return web ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static String kind(String type) {
        return switch (type.strip().toLowerCase(Locale.ROOT)) {
            case "official",
                    "offical",
                    "offcial",
                    "oficial",
                    "official website",
                    "official docs",
                    "docs",
                    "documentation" ->
                    "docs";
            case "article", "articles", "artcle", "atricle", "read", "blog", "post", "paper" ->
                    "article";
            case "video", "videos", "vidoe", "watch" -> "video";
            case "course", "courses", "coruse" -> "course";
            case "book", "books" -> "book";
            case "opensource", "open-source", "open source", "github", "project" -> "project";
            case "podcast", "podcasts", "listen" -> "podcast";
            case "guide", "guides", "tutorial" -> "tutorial";
            case "tool", "tools" -> "tool";
            default -> "link";
        };
    }
}
