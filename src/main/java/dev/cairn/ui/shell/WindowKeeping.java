// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Dialogs;
import dev.cairn.ui.common.Notices;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.Watch;
import dev.cairn.ui.keeping.RestoreDialog;
import dev.cairn.ui.keeping.RestoreModel;
import dev.cairn.ui.keeping.SyncModel;

import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;

/// What the window does for the data as a whole: a backup a day, the way back, other machines. The
/// data of a sample wants none of it.
final class WindowKeeping {
    private static final Duration BETWEEN = Duration.seconds(15);

    private final Stage stage;
    private final Home home;
    private final Changes changes;
    private final MainWindow.World world;
    private final Notices notices;
    private final RestoreModel restore;
    private final SyncModel sync;
    private final PauseTransition pause = new PauseTransition(BETWEEN);

    WindowKeeping(
            Stage stage,
            Home home,
            Changes changes,
            MainWindow.World world,
            Dialogs dialogs,
            Notices notices,
            Watch watch) {
        this.stage = stage;
        this.home = home;
        this.changes = changes;
        this.world = world;
        this.notices = notices;
        var keeper = home.data().keeper();
        restore = new RestoreModel(keeper, changes, world.tasks(), dialogs, notices, watch);
        sync = new SyncModel(keeper, changes, world.tasks(), dialogs, notices, world.clock());
    }

    SyncModel sync() {
        return sync;
    }

    /// From now on, while this window is the one that is shown.
    void begin() {
        if (home.isSample() || home.data().workspace().readOnly().isPresent()) {
            return;
        }
        var backups = home.data().keeper().backups();
        world.tasks()
                .compute(
                        () -> backups.makeIfDue(world.clock().instant()), _ -> {}, changes::failed);
        pause.setOnFinished(_ -> exchangeAgain());
        exchangeAgain();
    }

    private void exchangeAgain() {
        if (stage.isShowing()) {
            sync.exchange();
            pause.playFromStart();
        }
    }

    /// Tells the other machines what they do not know yet, before the window goes away.
    void tell() {
        if (!home.isSample() && home.data().workspace().readOnly().isEmpty()) {
            sync.tell();
        }
    }

    /// No longer: another window is shown instead.
    void end() {
        pause.stop();
    }

    /// Asks for a backup to go back to.
    void goBack() {
        if (home.isSample()) {
            notices.say(Texts.of("settings.folder.by.SAMPLE"));
            return;
        }
        var dialog = new RestoreDialog(restore, world.clock().getZone());
        dialog.initOwner(stage);
        dialog.show();
    }
}
