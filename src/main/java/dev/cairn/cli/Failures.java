// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.Refused;
import dev.cairn.progress.StorageException;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/// Turns what went wrong into a sentence and an exit code.
final class Failures {
    private static final Logger LOG = System.getLogger(Failures.class.getName());
    private static final int WRONG_DATA = 1;
    private static final int WRONG_USAGE = 2;

    private final Desk desk;

    Failures(Desk desk) {
        this.desk = desk;
    }

    int usage(ParameterException problem, String[] arguments) {
        desk.say(
                problem instanceof UnmatchedArgumentException unmatched
                        ? unmatched(unmatched)
                        : problem.getMessage() + ".");
        desk.say("Try: " + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return WRONG_USAGE;
    }

    private static String unmatched(UnmatchedArgumentException problem) {
        var first = "“" + problem.getUnmatched().getFirst() + "”";
        var near = problem.getSuggestions();
        var nearest = near.isEmpty() ? "" : " Nearest: " + String.join(", ", near) + ".";
        if (problem.isUnknownOption()) {
            return "There is no option " + first + "." + nearest;
        }
        return problem.getCommandLine().getParent() == null
                ? "There is no command " + first + "." + nearest
                : first + " is more than this command takes.";
    }

    int failed(Exception problem, CommandLine command, ParseResult parsed) {
        if (problem instanceof Refused refused) {
            desk.say(refused.getMessage());
            return refused.exitCode();
        }
        if (problem instanceof StorageException) {
            desk.say(problem.getMessage());
        } else {
            LOG.log(Level.DEBUG, "a command failed", problem);
            desk.say(
                    "This is an error of Cairn's own, not yours: "
                            + problem
                            + ". What was recorded before is unchanged.");
        }
        return WRONG_DATA;
    }
}
