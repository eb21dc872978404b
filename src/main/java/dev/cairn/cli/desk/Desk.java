// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.desk;

import dev.cairn.report.json.JsonObject;
import dev.cairn.workspace.Snapshot;
import dev.cairn.workspace.Workspace;
import dev.cairn.workspace.keeping.Keeper;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// What one run of a command works with. The data is opened when it is first asked for, so that
/// help and version never touch it.
public final class Desk implements AutoCloseable {
    private final OpenData.Opener opener;
    private final Terminal terminal;
    private final Clock clock;
    private final GlobalOptions options;
    private final Set<String> said = new HashSet<>();
    private Optional<OpenData> data = Optional.empty();

    public Desk(OpenData.Opener opener, Terminal terminal, Clock clock, GlobalOptions options) {
        this.opener = opener;
        this.terminal = terminal;
        this.clock = clock;
        this.options = options;
    }

    public Workspace workspace() {
        return data().workspace();
    }

    public Keeper keeper() {
        return data().keeper();
    }

    private OpenData data() {
        if (data.isEmpty()) {
            var opened = opener.open(options.folder());
            data = Optional.of(opened);
            opened.notices().forEach(notice -> say(notice.toString()));
            opened.workspace().snapshot().problems().forEach(problem -> say(problem.toString()));
        }
        return data.get();
    }

    public Snapshot snapshot() {
        return workspace().snapshot();
    }

    /// A sentence on standard error; what was said before in this run is not said again.
    public void say(String sentence) {
        if (said.add(sentence)) {
            terminal.error(sentence);
        }
    }

    public Terminal terminal() {
        return terminal;
    }

    public Clock clock() {
        return clock;
    }

    public Optional<Path> folder() {
        return options.folder();
    }

    public boolean isJson() {
        return options.isJson();
    }

    /// Gives the result in the form that was asked for.
    ///
    /// @return the exit code for "fine"
    public int answer(Supplier<JsonObject> json, Runnable words) {
        if (isJson()) {
            terminal.raw(json.get().toString());
        } else {
            words.run();
        }
        return 0;
    }

    @Override
    public void close() {
        data.ifPresent(opened -> opened.closing().run());
    }
}
