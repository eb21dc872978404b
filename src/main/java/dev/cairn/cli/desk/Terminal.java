// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.desk;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Where results and errors go. Lines end in a line feed on every system, and no sign that a
/// terminal would take for a command gets through.
public record Terminal(PrintStream out, PrintStream err) {
    /// Text is wrapped to this many columns.
    public static final int WIDTH = 80;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    /// The process's own streams, in UTF-8 whatever the locale.
    public static Terminal standard() {
        return new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)),
                false,
                StandardCharsets.UTF_8);
    }

    public void line(String line) {
        out.print(clean(line) + "\n");
    }

    public void lines(List<String> lines, int indent) {
        lines.forEach(line -> line(" ".repeat(indent) + line));
    }

    /// A paragraph, wrapped and indented by so many columns.
    public void prose(String text, int indent) {
        Cells.wrap(text, WIDTH - indent).forEach(line -> line(" ".repeat(indent) + line));
    }

    /// A paragraph behind a mark, its further lines below its first word.
    public void item(String mark, String text, int indent) {
        var gap = " ".repeat(indent);
        var lines = Cells.wrap(text, WIDTH - indent - Cells.width(mark) - 1);
        line(gap + mark + " " + lines.getFirst());
        lines(lines.subList(1, lines.size()), indent + Cells.width(mark) + 1);
    }

    /// A command to copy. Where it goes on in the next line, a backslash tells the shell so.
    public void command(List<String> words) {
        var lines = Cells.wrap(String.join(" ", words), WIDTH - 2 * "  ".length());
        for (var line : lines) {
            line("  " + line + (line.equals(lines.getLast()) ? "" : " \\"));
        }
    }

    /// Text that is taken as it is, such as JSON.
    public void raw(String text) {
        out.print(text + "\n");
    }

    public void error(String sentence) {
        err.print(clean(sentence) + "\n");
    }

    public void flush() {
        err.flush();
        out.flush();
    }

    private static String clean(String line) {
        return CONTROL.matcher(line).replaceAll(" ").stripTrailing();
    }
}
