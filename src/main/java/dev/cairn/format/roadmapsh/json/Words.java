// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh.json;

import dev.cairn.format.draft.Text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Titles out of labels, slugs and file names.
public final class Words {
    private static final int ID = 21;

    private static final Set<String> ACRONYMS =
            Set.of(
                    "ai", "api", "apis", "aws", "cd", "ci", "cli", "cpu", "css", "dns", "etl",
                    "ftp", "gcp", "gpu", "html", "http", "https", "iam", "ip", "jwt", "llm", "llms",
                    "ml", "nlp", "os", "osi", "rag", "rbac", "sdk", "sql", "ssh", "ssl", "tcp",
                    "tls", "udp", "ui", "url", "vm", "vms", "vpn", "yaml");

    private Words() {}

    /// The text with every run of white space as one blank.
    public static String oneLine(String text) {
        var line = new StringBuilder(text.length());
        var gap = false;
        for (int at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                gap = true;
            } else {
                if (gap && !line.isEmpty()) {
                    line.append(' ');
                }
                gap = false;
                line.append(letter);
            }
        }
        return line.toString();
    }

    /// `ci-cd-basics` as `CI CD basics`.
    public static String ofSlug(String slug) {
        var words =
                Arrays.stream(slug.split("[-_\\s]"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> ACRONYMS.contains(word) ? word.toUpperCase(Locale.ROOT) : word)
                        .collect(Collectors.joining(" "));
        if (words.isEmpty()) {
            return oneLine(slug);
        }
        var first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /// The file's name without folders and ending, as a title.
    public static String ofFile(Text file) {
        var name = file.name().replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1);
        var dot = name.lastIndexOf('.');
        return ofSlug(dot > 0 ? name.substring(0, dot) : name);
    }

    /// Whether it looks like an id that the editor gives: 21 letters, digits, dashes and
    /// underscores.
    public static boolean isNodeId(String text) {
        return text.length() == ID
                && text.chars()
                        .allMatch(
                                letter ->
                                        letter >= 'a' && letter <= 'z'
                                                || letter >= 'A' && letter <= 'Z'
                                                || letter >= '0' && letter <= '9'
                                                || letter == '-'
                                                || letter == '_');
    }

    /// Without the number that only keeps files in order: `101-istio` as `istio`.
    public static String withoutNumber(String name) {
        var digits = digits(name);
        return digits > 0 && digits < name.length() - 1 && name.charAt(digits) == '-'
                ? name.substring(digits + 1)
                : name;
    }

    /// The number that keeps a file in order; the greatest where there is none.
    public static int number(String name) {
        var digits = digits(name);
        return digits > 0 && digits <= 9 && digits < name.length() && name.charAt(digits) == '-'
                ? Integer.parseInt(name.substring(0, digits))
                : Integer.MAX_VALUE;
    }

    private static int digits(String name) {
        var end = 0;
        while (end < name.length() && name.charAt(end) >= '0' && name.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
