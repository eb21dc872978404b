// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common.markdown;

import dev.cairn.ui.common.WebAddress;
import dev.cairn.ui.common.control.TextLink;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The words of one block, each run with the style classes that hold for it.
final class Inlines {
    /// An address that stands bare among words.
    private static final Pattern BARE = Pattern.compile("https?://[^\\s<>\"]+");

    private final Consumer<URI> browser;

    Inlines(Consumer<URI> browser) {
        this.browser = browser;
    }

    List<javafx.scene.text.Text> of(Node block) {
        var runs = new Runs();
        for (var child = block.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(runs);
        }
        return runs.words;
    }

    /// Without the signs that end the sentence about it. A bracket stays if it was opened there.
    private static String withoutEnd(String address) {
        int end = address.length();
        while (".,;:!?'*])".indexOf(address.charAt(end - 1)) >= 0
                && !(address.charAt(end - 1) == ')' && address.lastIndexOf('(', end) >= 0)) {
            end--;
        }
        return address.substring(0, end);
    }

    private final class Runs extends AbstractVisitor {
        private final List<javafx.scene.text.Text> words = new ArrayList<>();
        private final Deque<String> styles = new ArrayDeque<>();
        private Optional<URI> link = Optional.empty();

        @Override
        public void visit(Text text) {
            var literal = text.getLiteral();
            int end = 0;
            if (link.isEmpty()) {
                var bare = BARE.matcher(literal);
                while (bare.find()) {
                    var address = withoutEnd(bare.group());
                    add(literal.substring(end, bare.start()));
                    link = WebAddress.of(address);
                    add(address);
                    link = Optional.empty();
                    end = bare.start() + address.length();
                }
            }
            add(literal.substring(end));
        }

        @Override
        public void visit(Link node) {
            var outer = link;
            link = WebAddress.of(node.getDestination());
            visitChildren(node);
            link = outer;
        }

        /// Nothing is loaded: the words that stand for the picture lead to it.
        @Override
        public void visit(Image node) {
            var outer = link;
            link = link.or(() -> WebAddress.of(node.getDestination()));
            visitChildren(node);
            link = outer;
        }

        @Override
        public void visit(Emphasis node) {
            styled("md-emphasis", node);
        }

        @Override
        public void visit(StrongEmphasis node) {
            styled("md-strong", node);
        }

        @Override
        public void visit(Code code) {
            styles.push("md-code");
            add(code.getLiteral());
            styles.pop();
        }

        @Override
        public void visit(HtmlInline html) {
            add(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            add("\n");
        }

        @Override
        public void visit(HardLineBreak node) {
            add("\n");
        }

        private void styled(String styleClass, Node node) {
            styles.push(styleClass);
            visitChildren(node);
            styles.pop();
        }

        private void add(String run) {
            if (run.isEmpty()) {
                return;
            }
            var text =
                    link.<javafx.scene.text.Text>map(
                                    address -> new TextLink(run, () -> browser.accept(address)))
                            .orElseGet(() -> new javafx.scene.text.Text(run));
            text.getStyleClass().add("md-text");
            text.getStyleClass().addAll(styles);
            words.add(text);
        }
    }
}
