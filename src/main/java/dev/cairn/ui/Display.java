// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/// What the machine can show.
final class Display {
    private static final String NO_DISPLAY =
            "No display was found, so the window cannot open. Start Cairn in a graphical session;"
                    + " its commands (cairn --help) work without one.";
    private static final String NO_GTK =
            "The window needs GTK 3 with its companions, and not all of it is installed."
                    + " On Debian or Ubuntu: apt install libgtk-3-0 libxtst6 libxxf86vm1 libgl1.";

    private Display() {}

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    private static boolean isHeadless() {
        return "Headless".equals(System.getProperty("glass.platform"));
    }

    /// @throws NoDisplayException where it is plain that no window can open
    static void require() {
        if (isLinux() && !isHeadless() && isBlank("DISPLAY") && isBlank("WAYLAND_DISPLAY")) {
            throw new NoDisplayException(NO_DISPLAY, null);
        }
    }

    private static boolean isBlank(String variable) {
        var value = System.getenv(variable);
        return value == null || value.isBlank();
    }

    /// The sentence for a failure of the toolkit to start.
    static String explain(Throwable problem) {
        var message = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("display") ? NO_DISPLAY : NO_GTK;
    }

    /// The command that opens an address with the program the system has for it.
    static List<String> opener(URI address) {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return List.of("open", address.toString());
        }
        if (system.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
        }
        return List.of("xdg-open", address.toString());
    }
}
