// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.table;

import dev.cairn.text.Message;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Counts what could not be read, and keeps the first few places and words.
final class Counts {
    private static final int FEW = 5;
    private static final int LONGEST = 30;

    private final Kind longer = new Kind();
    private final Kind untitled = new Kind();
    private final Kind statuses = new Kind();
    private final Kind dates = new Kind();
    private final Kind hours = new Kind();
    private final Kind links = new Kind();

    void longer(int line) {
        longer.add(Integer.toString(line));
    }

    void untitled(int line) {
        untitled.add(Integer.toString(line));
    }

    void status(String cell) {
        statuses.add(cell);
    }

    void date(String cell) {
        dates.add(cell);
    }

    void hours(String cell) {
        hours.add(cell);
    }

    void link(String cell) {
        links.add(cell);
    }

    List<Message> repairs(Table table, int needs) {
        var repairs = new ArrayList<Message>();
        longer.say("repair.csv.longer", repairs);
        untitled.say("repair.csv.untitled", repairs);
        statuses.say("repair.csv.status", repairs);
        dates.say("repair.csv.date", repairs);
        hours.say("repair.csv.hours", repairs);
        links.say("repair.csv.links", repairs);
        if (needs > 0) {
            repairs.add(Message.of("repair.csv.needs", needs));
        }
        var unused = new Kind();
        table.unused().forEach(unused::add);
        unused.say("repair.csv.unused", repairs);
        return repairs;
    }

    private static final class Kind {
        private final Set<String> first = new LinkedHashSet<>();
        private int count;

        void add(String text) {
            count++;
            if (first.size() <= FEW) {
                first.add(cut(text));
            }
        }

        private static String cut(String text) {
            var line = text.replaceAll("\\s", " ");
            return line.length() <= LONGEST
                    ? line
                    : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + "…";
        }

        void say(String key, List<Message> repairs) {
            if (count > 0) {
                var few = first.stream().limit(FEW).collect(Collectors.joining(", "));
                repairs.add(Message.of(key, count, first.size() > FEW ? few + ", …" : few));
            }
        }
    }
}
