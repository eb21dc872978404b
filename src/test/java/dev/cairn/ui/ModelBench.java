// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui;

import dev.cairn.TypicalLearner;
import dev.cairn.career.PathId;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;
import dev.cairn.storage.DataFolder;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Navigator;
import dev.cairn.ui.common.Notices;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.workspace.Workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a view model stands on, without a screen: a real workspace with the typical learner's data,
/// and lists of what was said and where the learner was led.
public final class ModelBench implements AutoCloseable, Notices, Navigator {
    public final DataFolder folder;
    public final Workspace workspace;
    public final TaskRunner tasks = new InlineTasks();
    public final Changes changes;
    public final List<String> said = new ArrayList<>();
    public Runnable lastUndo = () -> {};
    public final List<Object> led = new ArrayList<>();

    public ModelBench(Path home) {
        TypicalLearner.writeInto(home);
        folder = DataFolder.open(home, TypicalLearner.clock());
        workspace = TypicalLearner.open(folder);
        changes = new Changes(workspace, tasks, this);
    }

    @Override
    public void close() {
        folder.close();
    }

    @Override
    public void say(String sentence) {
        said.add(sentence);
    }

    @Override
    public void changed(String sentence, Runnable undo) {
        said.add(sentence);
        lastUndo = undo;
    }

    @Override
    public void failed(String sentence) {
        said.add("failed: " + sentence);
    }

    @Override
    public void showSkill(SkillId skill) {
        led.add(skill);
    }

    @Override
    public void showRoadmap(RoadmapId roadmap) {
        led.add(roadmap);
    }

    @Override
    public void showPath(PathId path) {
        led.add(path);
    }

    @Override
    public void advise() {
        led.add("advise");
    }

    @Override
    public void editRule(PathId path) {
        led.add("rule of " + path);
    }

    @Override
    public void newRoadmap() {
        led.add("new roadmap");
    }

    @Override
    public void editRoadmap(RoadmapId roadmap) {
        led.add("edit " + roadmap);
    }

    @Override
    public void copyRoadmap(RoadmapId roadmap) {
        led.add("copy " + roadmap);
    }

    @Override
    public void showSample() {
        led.add("sample");
    }

    @Override
    public void importRoadmap() {
        led.add("import");
    }

    @Override
    public void exportReport() {
        led.add("export");
    }
}
