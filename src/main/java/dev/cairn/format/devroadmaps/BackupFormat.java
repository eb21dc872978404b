// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.devroadmaps;

import dev.cairn.format.Problem;
import dev.cairn.format.Source;
import dev.cairn.format.draft.Draft;
import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Limits;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.format.draft.Tick;
import dev.cairn.format.tree.Loose;
import dev.cairn.format.tree.Node;
import dev.cairn.format.tree.Node.Mapping;
import dev.cairn.format.tree.TreeParser;
import dev.cairn.progress.Status;
import dev.cairn.text.Message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What DevRoadmaps writes to keep a learner's progress: for each roadmap the ids of its nodes, as
/// JSON within a text.
final class BackupFormat implements ForeignFormat {
    private static final String PROGRESS = "progress-";

    @Override
    public String id() {
        return "devroadmaps-backup";
    }

    @Override
    public boolean isProgress() {
        return true;
    }

    @Override
    public boolean recognises(Text file) {
        return file.looksLikeJson()
                && file.text().contains("\"DevRoadmaps\"")
                && file.tree().filter(BackupFormat::isBackup).isPresent();
    }

    private static boolean isBackup(Node root) {
        return Loose.text(root, "app").equals("DevRoadmaps")
                && Loose.find(root, "data").filter(Mapping.class::isInstance).isPresent();
    }

    @Override
    public Draft read(Text file, Setting setting, Problems problems) {
        var ticks = new HashMap<String, Tick>();
        var tree = file.tree();
        if (tree.isEmpty()) {
            problems.addAll(file.faults());
        } else if (!isBackup(tree.get())) {
            problems.error(tree.get(), "problem.devroadmaps.backup");
        }
        int broken = 0;
        int others = 0;
        if (tree.flatMap(root -> Loose.find(root, "data")).orElse(null) instanceof Mapping data) {
            for (var member : data.members()) {
                if (!member.key().text().startsWith(PROGRESS)) {
                    others++;
                } else if (!collect(member.value(), file.name(), ticks)) {
                    broken++;
                }
            }
        }
        if (ticks.size() > Limits.ITEMS) {
            problems.error(1, 1, "problem.devroadmaps.large", Limits.ITEMS);
            ticks.clear();
        }
        return new Draft.Marks(ticks, repairs(broken, others));
    }

    /// Whether the value was understood.
    private static boolean collect(Node value, String name, Map<String, Tick> ticks) {
        var progress = value instanceof Mapping mapping ? Optional.of(mapping) : inner(value, name);
        for (var member : progress.map(Mapping::members).orElse(List.of())) {
            if (Loose.text(member.value()).equals("true")) {
                ticks.put(member.key().text(), Tick.of(Status.DONE));
            }
        }
        return progress.isPresent();
    }

    private static Optional<Mapping> inner(Node value, String name) {
        var text = Loose.text(value);
        return text.startsWith("{")
                ? TreeParser.parse(new Source(name, text), new ArrayList<Problem>())
                        .filter(Mapping.class::isInstance)
                        .map(Mapping.class::cast)
                : Optional.empty();
    }

    private static List<Message> repairs(int broken, int others) {
        var repairs = new ArrayList<Message>();
        if (broken > 0) {
            repairs.add(Message.of("repair.devroadmaps.broken", broken));
        }
        if (others > 0) {
            repairs.add(Message.of("repair.devroadmaps.others", others));
        }
        return repairs;
    }
}
