// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.outline;

import dev.cairn.format.draft.Limits;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Text;

import java.io.StringReader;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks through an XML file from element to element. A document type ends the walk, so that there
/// is nothing to expand and nothing to fetch.
final class XmlFile {
    /// What is told of a file; elements that are not closed are closed at the end.
    interface Visitor {
        /// @param line where the element begins
        void open(String element, Attributes attributes, int line);

        void text(String text);

        void close(String element);

        /// Whether the file holds more than is taken.
        boolean isFull();
    }

    /// The attributes of one element, empty where there is none of that name.
    interface Attributes {
        String get(String name);
    }

    private static final int ROOT_WITHIN = 20_000;

    /// Limits of the JDK that would refuse long files with many references. Without a document type
    /// these only stand for single signs, and the depth is bounded here.
    private static final List<String> UNBOUNDED =
            List.of(
                    "totalEntitySizeLimit",
                    "maxGeneralEntitySizeLimit",
                    "entityExpansionLimit",
                    "maxElementDepth");

    private XmlFile() {}

    /// The name of the first element, behind declarations and comments; empty where the text is no
    /// XML.
    static String root(String text) {
        var start = begin(text);
        var most = Math.min(text.length(), start + ROOT_WITHIN);
        var end = markEnd(text, start, most);
        while (end > start) {
            start = end;
            while (start < most && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            end = markEnd(text, start, most);
        }
        if (start >= most || text.charAt(start) != '<') {
            return "";
        }
        var to = start + 1;
        while (to < most && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(start + 1, to);
    }

    /// Where the declaration, comment or document type that begins here is over; the start itself
    /// where an element begins.
    private static int markEnd(String text, int start, int most) {
        var mark =
                text.startsWith("<?", start)
                        ? "?>"
                        : text.startsWith("<!--", start)
                                ? "-->"
                                : text.startsWith("<!", start) ? ">" : "";
        if (mark.isEmpty()) {
            return start;
        }
        var end = text.indexOf(mark, start, most);
        if (mark.equals(">") && end >= 0 && text.indexOf('[', start, end) >= 0) {
            mark = "]>";
            end = text.indexOf(mark, start, most);
        }
        return end < 0 ? most : end + mark.length();
    }

    private static int begin(String text) {
        var start = 0;
        while (start < text.length()
                && (text.charAt(start) == '\uFEFF' || Character.isWhitespace(text.charAt(start)))) {
            start++;
        }
        return start;
    }

    /// What is wrong is added to the problems; the visitor has then seen what came before.
    static void walk(Text file, Visitor visitor, Problems problems) {
        var text = file.text();
        if (text.length() > Limits.BYTES) {
            problems.error(1, 1, "problem.outline.large", Limits.BYTES / (1024 * 1024));
            return;
        }
        var start = begin(text);
        var type = text.indexOf("<!DOCTYPE", start);
        if (type >= 0 && type < text.indexOf("<" + root(text), start)) {
            problems.error(1, 1, "problem.outline.doctype");
            return;
        }
        var skipped = (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        try {
            var reader = factory().createXMLStreamReader(new StringReader(text.substring(start)));
            walk(reader, skipped, visitor, problems);
        } catch (XMLStreamException problem) {
            var at = problem.getLocation();
            problems.error(
                    at == null ? 1 : Math.max(1, at.getLineNumber() + skipped),
                    at == null ? 1 : Math.max(1, at.getColumnNumber()),
                    "problem.outline.syntax");
        }
    }

    private static void walk(
            XMLStreamReader reader, int skipped, Visitor visitor, Problems problems)
            throws XMLStreamException {
        var depth = 0;
        while (reader.hasNext()) {
            var line = reader.getLocation().getLineNumber() + skipped;
            var column = Math.max(1, reader.getLocation().getColumnNumber());
            switch (next(reader)) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    problems.error(line, column, "problem.outline.doctype");
                    return;
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > Limits.DEPTH) {
                        problems.error(line, column, "problem.outline.deep", Limits.DEPTH);
                        return;
                    }
                    visitor.open(reader.getLocalName(), name -> attribute(reader, name), line);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    visitor.close(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        visitor.text(reader.getText());
                default -> {}
            }
            if (visitor.isFull()) {
                problems.error(line, column, "problem.outline.items", Limits.ITEMS);
                return;
            }
        }
    }

    /// The parser of the JDK lacks the texts of some of its own complaints.
    private static int next(XMLStreamReader reader) throws XMLStreamException {
        try {
            return reader.next();
        } catch (RuntimeException problem) {
            throw new XMLStreamException("not well-formed", reader.getLocation(), problem);
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return reader.getAttributeValue(index);
            }
        }
        return "";
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        for (var limit : UNBOUNDED) {
            factory.setProperty("jdk.xml." + limit, 0);
        }
        factory.setXMLResolver(
                (_, _, _, _) -> {
                    throw new XMLStreamException("nothing outside the file is read");
                });
        return factory;
    }
}
