// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.advice;

import dev.cairn.career.PathId;
import dev.cairn.roadmap.SkillId;

import java.util.List;
import java.util.Map;

/// One answer that a question offers.
///
/// @param usualSkills what people who answer so mostly know; to be looked over, never ticked for
///   them
/// @param enterThrough the paths to take first on the way to a path, in turn
public record Option(
        String id,
        String text,
        List<Reason> reasons,
        List<Claim> cautions,
        List<SkillId> usualSkills,
        Map<PathId, List<PathId>> enterThrough) {
    public Option {
        reasons = List.copyOf(reasons);
        cautions = List.copyOf(cautions);
        usualSkills = List.copyOf(usualSkills);
        enterThrough = Map.copyOf(enterThrough);
    }
}
