// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A name as words that do not tell by case, punctuation, number or abbreviation: `K8s Operators`
/// and `kubernetes operator` are the same.
public final class PlainWords {
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#]+");
    private static final int SHORTEST_PLURAL = 4;

    /// Only what the field writes short everywhere, and means by nothing else.
    private static final Map<String, String> ABBREVIATIONS =
            Map.ofEntries(
                    Map.entry("k8s", "kubernetes"),
                    Map.entry("iac", "infrastructure as code"),
                    Map.entry("ml", "machine learning"),
                    Map.entry("dl", "deep learning"),
                    Map.entry("llm", "large language model"),
                    Map.entry("llms", "large language model"),
                    Map.entry("rag", "retrieval augmented generation"),
                    Map.entry("nlp", "natural language processing"),
                    Map.entry("js", "javascript"),
                    Map.entry("ts", "typescript"),
                    Map.entry("golang", "go"),
                    Map.entry("py", "python"),
                    Map.entry("postgres", "postgresql"),
                    Map.entry("mongo", "mongodb"),
                    Map.entry("db", "database"),
                    Map.entry("dbs", "database"),
                    Map.entry("env", "environment"),
                    Map.entry("auth", "authentication"),
                    Map.entry("config", "configuration"),
                    Map.entry("configs", "configuration"),
                    Map.entry("repo", "repository"),
                    Map.entry("repos", "repository"),
                    Map.entry("vcs", "version control"),
                    Map.entry("vm", "virtual machine"),
                    Map.entry("vms", "virtual machine"),
                    Map.entry("os", "operating system"),
                    Map.entry("oop", "object oriented programming"),
                    Map.entry("gcp", "google cloud platform"),
                    Map.entry("tf", "terraform"),
                    Map.entry("gha", "github action"),
                    Map.entry("iam", "identity and access management"),
                    Map.entry("lb", "load balancer"));

    /// Words that say nothing of what a skill is about.
    private static final List<String> EMPTY =
            List.of("a", "an", "the", "of", "to", "for", "with", "in", "on", "and", "or", "your");

    private PlainWords() {}

    /// In the order of the name; empty for a name of signs alone.
    public static List<String> of(String name) {
        var folded =
                NOISE.matcher(
                                Normalizer.normalize(name, Normalizer.Form.NFKC)
                                        .toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip();
        if (folded.isEmpty()) {
            return List.of();
        }
        var words =
                Arrays.stream(folded.split(" "))
                        .flatMap(word -> Stream.of(whole(word).split(" ")))
                        .map(PlainWords::singular)
                        .toList();
        var telling = words.stream().filter(word -> !EMPTY.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    /// The words as one text.
    static String joined(String name) {
        return of(name).stream().collect(Collectors.joining(" "));
    }

    private static String whole(String word) {
        return ABBREVIATIONS.getOrDefault(word, word);
    }

    private static String singular(String word) {
        if (word.length() < SHORTEST_PLURAL || !word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        return word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.substring(0, word.length() - 1);
    }
}
