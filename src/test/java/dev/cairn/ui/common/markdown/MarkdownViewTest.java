// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ui.common.control.TextLink;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ExtendWith(ApplicationExtension.class)
class MarkdownViewTest {
    private final List<URI> opened = new ArrayList<>();

    @Start
    void start(Stage stage) {}

    @Test
    void blocksStandUnderEachOtherAndRunsCarryTheirStyle() {
        assertThat(
                        shape(
                                """
                                # Docker
                                A *small* **image** with `FROM scratch`,
                                in two lines.

                                - one
                                  1. deep
                                - [x] two

                                > said

                                ```
                                docker  build .
                                ```
                                <b>no HTML</b>
                                """))
                .isEqualTo(
                        """
                        md-h1
                          "Docker"
                        md-paragraph
                          "A "
                          md-emphasis "small"
                          " "
                          md-strong "image"
                          " with "
                          md-code "FROM scratch"
                          ","
                          "\\n"
                          "in two lines."
                        md-list
                          md-row
                            md-mark "•"
                            md-item
                              md-paragraph
                                "one"
                              md-list
                                md-row
                                  md-mark "1."
                                  md-item
                                    md-paragraph
                                      "deep"
                          md-row
                            md-mark "☑"
                            md-item
                              md-paragraph
                                "two"
                        md-quote
                          md-paragraph
                            "said"
                        md-code-block "docker  build ."
                        md-paragraph
                          "<b>"
                          "no HTML"
                          "</b>"
                        """);
    }

    @Test
    void onlyWebAddressesCanBeFollowed() {
        var view =
                view(
                        """
                        [docs](https://docs.docker.com/a?b=c) [no](javascript:alert(1))
                        [file](file:///etc/passwd) [own](notes.md) ![picture](http://example.org/p.png)
                        see https://example.org/x_(y), (https://example.org/a) or <https://example.org/z>.
                        `https://example.org/code`
                        """);
        var links =
                nodes(view).filter(TextLink.class::isInstance).map(TextLink.class::cast).toList();
        assertThat(links)
                .extracting(TextLink::getText)
                .containsExactly(
                        "docs",
                        "picture",
                        "https://example.org/x_(y)",
                        "https://example.org/a",
                        "https://example.org/z");
        links.forEach(TextLink::fire);
        assertThat(opened)
                .extracting(URI::toString)
                .contains("https://docs.docker.com/a?b=c", "http://example.org/p.png")
                .allMatch(address -> address.startsWith("http"));
        assertThat(text(view)).contains("no").contains("own");
    }

    /// A note is whatever somebody pasted.
    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "**a ", "*a **b ", "[", "![", "`", "<", "(", "    ", "# "})
    @Timeout(20)
    void nothingThatIsWrittenBreaksIt(String part) {
        assertThat(view(part.repeat(20_000) + "end")).isNotNull();
    }

    private MarkdownView view(String markdown) {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    var view = new MarkdownView(opened::add);
                    view.show(markdown);
                    return view;
                });
    }

    private String shape(String markdown) {
        var out = new StringBuilder();
        view(markdown).getChildren().forEach(node -> write(node, "", out));
        return out.toString();
    }

    private static void write(Node node, String indent, StringBuilder out) {
        var style =
                node.getStyleClass().stream()
                        .filter(name -> name.startsWith("md-") && !name.equals("md-text"))
                        .collect(Collectors.joining(" "));
        var words =
                switch (node) {
                    case Text text -> "\"" + text.getText().replace("\n", "\\n") + "\"";
                    case Labeled label -> "\"" + label.getText() + "\"";
                    default -> "";
                };
        out.append(indent)
                .append(
                        Stream.of(style, words)
                                .filter(it -> !it.isEmpty())
                                .collect(Collectors.joining(" ")))
                .append('\n');
        if (node instanceof Parent parent && !(node instanceof Labeled)) {
            parent.getChildrenUnmodifiable().forEach(child -> write(child, indent + "  ", out));
        }
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(MarkdownViewTest::nodes))
                : Stream.of(node);
    }

    private static String text(Node node) {
        return nodes(node)
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining());
    }
}
