// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh.topic;

import dev.cairn.format.draft.Limits;
import dev.cairn.format.roadmapsh.json.Json;
import dev.cairn.format.roadmapsh.json.Words;
import dev.cairn.format.tree.Node;
import dev.cairn.roadmap.Resource;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What is written about one topic: its title, a sentence or two, and where to read on.
public record TopicText(String title, String why, List<Resource> resources) {
    private static final int MOST_RESOURCES = 50;

    /// `<BadgeLink badgeText='Read' href='https://…'>Title</BadgeLink>`, as older texts have it.
    private static final Pattern BADGE =
            Pattern.compile(
                    "<(BadgeLink|ResourceGroupTitle)\\b([^<>]{0,2500})>([^<>]{0,400})</\\1>");

    private static final Pattern HREF = Pattern.compile("\\bhref=(['\"])([^'\"]{1,2000})\\1");
    private static final Pattern BADGE_TEXT =
            Pattern.compile("\\bbadgeText=(['\"])([^'\"]{1,40})\\1");
    private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(Limits.DEPTH).build();

    public TopicText {
        resources = List.copyOf(resources);
    }

    public static boolean hasBadges(String text) {
        return text.contains("<BadgeLink ") || text.contains("<ResourceGroupTitle>");
    }

    public static TopicText ofMarkdown(String markdown) {
        var links = new LinkedHashMap<String, Resource>();
        var text = markdown.substring(0, Math.min(markdown.length(), Limits.TEXT));
        var plain = BADGE.matcher(text).replaceAll("");
        var title = "";
        var why = "";
        var document = PARSER.parse(plain);
        for (var node = document.getFirstChild(); node != null; node = after(node, document)) {
            if (node instanceof Link link) {
                labelled(words(link), link.getDestination(), links);
            } else if (node instanceof Heading heading && title.isEmpty()) {
                title = words(heading);
            } else if (node instanceof Paragraph paragraph && why.isEmpty()) {
                var words = words(paragraph);
                why = paragraph.getParent() == document && !isLeadIn(words) ? words : "";
            }
        }
        if (hasBadges(text)) {
            badges(text, links);
        }
        return new TopicText(title, Sentences.first(why), List.copyOf(links.values()));
    }

    /// The form of `{"title", "description", "links": [{"title", "url", "type"}]}`.
    public static TopicText ofJson(Node node) {
        var described = ofMarkdown(Json.text(node, "description"));
        var links = new LinkedHashMap<String, Resource>();
        for (var link : Json.list(node, "links")) {
            add(Json.text(link, "title"), Json.text(link, "url"), Json.text(link, "type"), links);
        }
        described.resources().forEach(link -> links.putIfAbsent(link.url().toString(), link));
        return new TopicText(
                Json.line(node, "title"), described.why(), List.copyOf(links.values()));
    }

    private static boolean isLeadIn(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        return lower.endsWith(":")
                && lower.length() < 120
                && (lower.contains("resources") || lower.contains("learn more"));
    }

    /// `@type@Title` as the words of a link.
    private static void labelled(String words, String address, Map<String, Resource> links) {
        var end = words.startsWith("@") ? words.indexOf('@', 1) : -1;
        if (end > 0 && end < 30) {
            add(words.substring(end + 1), address, words.substring(1, end), links);
        } else {
            add(words, address, "", links);
        }
    }

    private static void badges(String text, Map<String, Resource> links) {
        var badge = BADGE.matcher(text);
        while (badge.find()) {
            var href = HREF.matcher(badge.group(2));
            var kind = BADGE_TEXT.matcher(badge.group(2));
            if (href.find()) {
                add(badge.group(3), href.group(2), kind.find() ? kind.group(2) : "", links);
            }
        }
    }

    private static void add(
            String title, String address, String type, Map<String, Resource> links) {
        if (links.size() < MOST_RESOURCES) {
            Links.resource(title, address, type)
                    .ifPresent(link -> links.putIfAbsent(link.url().toString(), link));
        }
    }

    private static String words(org.commonmark.node.Node top) {
        var words = new StringBuilder();
        for (var node = top.getFirstChild(); node != null; node = after(node, top)) {
            switch (node) {
                case Text text -> words.append(text.getLiteral());
                case Code code -> words.append(code.getLiteral());
                case SoftLineBreak _, HardLineBreak _ -> words.append(' ');
                default -> {}
            }
        }
        return Words.oneLine(words.toString());
    }

    /// The next in reading order, without recursion: hostile texts nest deeply.
    private static org.commonmark.node.Node after(
            org.commonmark.node.Node node, org.commonmark.node.Node top) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        var at = node;
        while (at != top && at.getNext() == null) {
            at = at.getParent();
        }
        return at == top ? null : at.getNext();
    }
}
