// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.desk;

/// A command cannot do what was asked. The message is for the person: what is wrong, what to do.
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Refused(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /// The input or the data is wrong.
    public static Refused input(String message) {
        return new Refused(1, message);
    }

    /// The command was used wrongly.
    public static Refused usage(String message) {
        return new Refused(2, message);
    }

    public int exitCode() {
        return exitCode;
    }
}
