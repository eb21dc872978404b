// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import dev.cairn.storage.Setting;
import dev.cairn.storage.Settings;
import dev.cairn.ui.common.TextSize;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Theme and size of the text, for every window, dialog, menu and popup at once, also those that
/// are open. All of it is one sheet that stands below the program's own: the library's theme, then
/// our tokens.
final class Appearance {
    private static final String OURS = "/dev/cairn/ui/theme/";

    /// Sizes in the library's theme. Hairlines stay as they are.
    private static final Pattern PIXELS = Pattern.compile("(?<![\\w.])(\\d+(?:\\.\\d+)?)px");

    private static final double HAIRLINE = 2;

    private final Supplier<Settings> settings;
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<TextSize> size = new ReadOnlyObjectWrapper<>();

    /// @param settings those that hold now
    Appearance(Supplier<Settings> settings) {
        this.settings = settings;
        read();
    }

    /// The theme that is chosen, whoever chose it.
    ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    /// The size that is chosen, whoever chose it.
    ReadOnlyObjectProperty<TextSize> size() {
        return size.getReadOnlyProperty();
    }

    private void read() {
        theme.set(Theme.of(settings.get()));
        size.set(TextSize.of(settings.get()));
    }

    void dress(Theme theme) {
        settings.get().put(Setting.THEME, theme.word());
        apply();
    }

    void change(UnaryOperator<TextSize> change) {
        settings.get().put(Setting.TEXT_SIZE, change.apply(TextSize.of(settings.get())).percent());
        apply();
    }

    /// Dresses the program, now and whenever the system changes its mind.
    void follow() {
        apply();
        Platform.getPreferences().addListener((InvalidationListener) _ -> apply());
    }

    void apply() {
        read();
        Application.setUserAgentStylesheet(sheet(theme.get().resolved(), size.get()));
    }

    /// The address of the sheet, which holds all of it.
    static String sheet(Theme theme, TextSize size) {
        var library =
                theme == Theme.LIGHT
                        ? new PrimerLight().getUserAgentStylesheet()
                        : new PrimerDark().getUserAgentStylesheet();
        var sheet =
                controls(PrimerLight.class.getResource(library), size)
                        + "\n"
                        + text(Theme.class.getResource(OURS + "controls.css"))
                        + text(Theme.class.getResource(OURS + theme.word() + ".css"))
                        + "\n.root { -fx-font-size: "
                        + size.pixels()
                        + "px; }\n";
        return "data:text/css;charset=UTF-8;base64,"
                + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
    }

    /// The library gives its sizes in pixels. Where the text is larger, so are they; else its sheet
    /// is taken whole, since that one is read quicker.
    private static String controls(URL library, TextSize size) {
        if (size.equals(TextSize.USUAL)) {
            return "@import url(\"" + library.toExternalForm() + "\");";
        }
        return PIXELS.matcher(text(library))
                .replaceAll(
                        found -> {
                            var pixels = Double.parseDouble(found.group(1));
                            return pixels <= HAIRLINE
                                    ? found.group()
                                    : pixels * size.percent() / 100 + "px";
                        });
    }

    private static String text(URL sheet) {
        try (var in = sheet.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
