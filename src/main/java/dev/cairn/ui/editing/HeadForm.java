// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.editing.draft.Draft;
import dev.cairn.ui.editing.draft.Finding.Field;
import dev.cairn.ui.editing.draft.Item;

/// The roadmap itself, or one section.
final class HeadForm extends TextForm {
    private HeadForm() {}

    static TextForm roadmap(RoadmapEditModel model) {
        var form = new HeadForm();
        var drafting = model.drafting();
        form.line(
                        Field.TITLE,
                        Texts.of("editing.title"),
                        () -> model.draft().title(),
                        drafting::entitle)
                .setId("edit-title");
        var id = Labels.caption("");
        form.onRefresh(() -> id.setText(Texts.of("editing.id", model.draft().id())));
        form.getChildren().add(id);
        form.area(
                        Field.WHY,
                        Texts.of("editing.summary"),
                        4,
                        () -> model.draft().summary(),
                        drafting::summarise)
                .setId("edit-summary");
        form.muted(Texts.of("editing.roadmap.hint"));
        var uses = form.muted("");
        uses.managedProperty().bind(uses.visibleProperty());
        form.onRefresh(
                () -> {
                    var count = model.draft().items().filter(Item::isUse).count();
                    uses.setVisible(count > 0);
                    uses.setText(Texts.of("editing.uses", count));
                });
        return form;
    }

    static TextForm section(RoadmapEditModel model, int key) {
        var form = new HeadForm();
        form.line(
                        Field.TITLE,
                        Texts.of("editing.section.title"),
                        () -> model.draft().part(key).map(part -> part.title()).orElse(""),
                        text -> model.drafting().rename(key, text))
                .setId("edit-title");
        form.muted(Texts.of("editing.section.hint"));
        return form;
    }

    /// A skill that another roadmap describes.
    static TextForm use(RoadmapEditModel model, int key) {
        var form = new HeadForm();
        var skill = model.draft().item(key).orElseThrow().id();
        form.getChildren()
                .addAll(
                        Labels.wrapping(Labels.section(model.title(skill))),
                        Labels.prose(Texts.of("editing.use", model.home(skill))));
        model.used(skill)
                .filter(found -> !found.why().isEmpty())
                .ifPresent(found -> form.getChildren().add(Labels.prose(found.why())));
        return form;
    }

    static TextForm of(RoadmapEditModel model, int key) {
        if (key == Draft.HEAD) {
            return roadmap(model);
        }
        return model.draft()
                .item(key)
                .map(item -> item.isUse() ? use(model, key) : new SkillForm(model, key))
                .orElseGet(() -> section(model, key));
    }
}
