// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import dev.cairn.career.PathId;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;

/// Leads from one page to another, since no page knows another.
public interface Navigator {
    void showSkill(SkillId skill);

    void showRoadmap(RoadmapId roadmap);

    void showPath(PathId path);

    /// Asks where the learner stands, and says which path suits.
    void advise();

    /// Opens the rule of a path for changing.
    void editRule(PathId path);

    /// Makes a roadmap from nothing.
    void newRoadmap();

    /// Opens a roadmap of the learner's own for changing.
    void editRoadmap(RoadmapId roadmap);

    /// Makes a roadmap of the learner's own from another, with the same skills.
    void copyRoadmap(RoadmapId roadmap);

    /// Shows a made-up learner's data, to look around in.
    void showSample();

    void importRoadmap();

    void exportReport();
}
