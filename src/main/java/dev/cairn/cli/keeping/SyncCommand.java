// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.keeping;

import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.Refused;
import dev.cairn.report.Figures;
import dev.cairn.report.json.JsonObject;
import dev.cairn.storage.sync.SyncFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

@Command(
        name = "sync",
        description =
                "Keeps your machines in step by way of a folder that some service copies between"
                        + " them, such as Syncthing, Nextcloud or a Git working copy.")
public final class SyncCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "The folder. It is remembered, and the window uses it, too.")
    private Path folder;

    @Option(names = "--off", description = "Forgets the folder. What is in it stays.")
    private boolean off;

    public SyncCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var keeper = desk.keeper();
        if (off) {
            keeper.share(Optional.empty());
            return desk.answer(
                    () -> new JsonObject().withNull("folder"),
                    () -> desk.terminal().line("Your machines are not kept in step any more."));
        }
        var shared =
                Optional.ofNullable(folder)
                        .or(keeper::sharedFolder)
                        .orElseThrow(
                                () ->
                                        Refused.usage(
                                                "No folder is named yet. Add one that all your"
                                                        + " machines see: cairn sync FOLDER"));
        var exchange = keeper.sync(shared.toAbsolutePath().normalize());
        keeper.share(Optional.of(shared));
        exchange.problems().forEach(problem -> desk.say(problem.toString()));
        return desk.answer(() -> shape(shared, exchange), () -> print(exchange));
    }

    private static JsonObject shape(Path shared, SyncFolder.Exchange exchange) {
        return new JsonObject()
                .with("folder", shared.toString())
                .with("newEvents", exchange.events())
                .with("newFiles", exchange.files())
                .with("wrote", exchange.wrote())
                .with("unread", exchange.problems().size());
    }

    private void print(SyncFolder.Exchange exchange) {
        var came =
                exchange.broughtSomething()
                        ? "Came in: "
                                + Figures.count(exchange.events(), "event")
                                + " and "
                                + Figures.count(exchange.files(), "own file")
                                + "."
                        : "Nothing new came in.";
        desk.terminal()
                .line(came + (exchange.wrote() ? " What is new here is in the folder." : ""));
    }
}
