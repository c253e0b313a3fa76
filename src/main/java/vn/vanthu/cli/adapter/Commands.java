package vn.vanthu.cli.adapter;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the jar. Exit 0 and 1 are a command's own answer, 2 is wrong usage or a path that cannot be opened. */
@Command(
        name = "vanthu",
        description = "Văn Thư, the unattended records clerk. Without a command it starts the service.",
        subcommands = {
            CheckCommand.class,
            RenderCommand.class,
            FormatCommand.class,
            StatusCommand.class,
            ConsolidateCommand.class,
            TraceCommand.class,
            FormCommand.class,
            ReadWorkerCommand.class,
            CommandLine.HelpCommand.class
        },
        versionProvider = Commands.Version.class,
        mixinStandardHelpOptions = true)
public final class Commands {

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"vanthu " + (version == null ? "(not packaged)" : version)};
        }
    }

    private Commands() {}

    /** @return the exit code */
    public static int run(String... args) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return run(out, err, args);
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Commands())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    err.println(sentence(failure));
                    return CommandLine.ExitCode.USAGE;
                })
                .execute(args);
    }

    private static String sentence(Exception failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
