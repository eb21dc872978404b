// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.markdown;

import dev.cairn.roadmap.Resource;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words of a line without its marks, and the links in it.
///
/// @param marked the words, with each link still written as `[text](…`, so that it is not taken for
///   a box
/// @param text the words alone
/// @param outside the words that are no part of a link
record Inline(String marked, String text, String outside, List<Resource> resources) {
    private static final Pattern LETTERLESS = Pattern.compile("(?i)(?:link)?[\\p{P}\\p{S}\\s]*");
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF\\uFFFE\\uFFFF]");

    static Inline of(Node node) {
        var reader = new Reader();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(reader);
        }
        return new Inline(
                reader.marked.toString().strip(),
                reader.text.toString().strip(),
                reader.outside.toString().strip(),
                List.copyOf(reader.resources));
    }

    /// Links that can be opened, and nothing else.
    boolean isOnlyLinks() {
        return !resources.isEmpty() && LETTERLESS.matcher(outside).matches();
    }

    /// The words behind the box.
    String after(BoxMark mark) {
        return mark.rest().isEmpty() ? "" : text.endsWith(mark.rest()) ? mark.rest() : strip(text);
    }

    private static String strip(String text) {
        return BoxMark.of(text).map(BoxMark::rest).orElse(text);
    }

    /// Without signs that no file of ours can hold: control characters and halves of letters.
    static String plain(String words) {
        return UNWRITABLE.matcher(words).replaceAll(" ");
    }

    private static final class Reader extends AbstractVisitor {
        private final StringBuilder marked = new StringBuilder();
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder outside = new StringBuilder();
        private final List<Resource> resources = new ArrayList<>();

        @Override
        public void visit(Text node) {
            add(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            marked.append('`');
            add(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            add(" ");
        }

        @Override
        public void visit(HardLineBreak node) {
            add(" ");
        }

        @Override
        public void visit(Link link) {
            var label = Inline.of(link).text();
            marked.append('[').append(label).append("](");
            text.append(label.isEmpty() ? plain(link.getDestination()) : label);
            web(link.getDestination())
                    .ifPresent(
                            address ->
                                    resources.add(
                                            new Resource(
                                                    label.isBlank() ? address.getHost() : label,
                                                    address,
                                                    "link")));
        }

        private void add(String words) {
            marked.append(plain(words));
            outside.append(plain(words));
            text.append(plain(words));
        }

        private static Optional<URI> web(String destination) {
            try {
                var address = new URI(destination);
                var web =
                        address.getHost() != null
                                && ("https".equalsIgnoreCase(address.getScheme())
                                        || "http".equalsIgnoreCase(address.getScheme()));
                return web ? Optional.of(address) : Optional.empty();
            } catch (URISyntaxException _) {
                return Optional.empty();
            }
        }
    }
}
