package vn.vanthu.cli.adapter;

import java.io.PrintWriter;

/** Runs a command as the jar does, with its output caught. */
public final class CommandLineRun {

    private CommandLineRun() {}

    /** @return the exit code */
    public static int of(PrintWriter out, PrintWriter err, String... args) {
        int exit = Commands.run(out, err, args);
        out.flush();
        err.flush();
        return exit;
    }
}
