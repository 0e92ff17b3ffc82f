package io.carbonregistry.client.cli;

import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.client.cli.session.Environment;
import io.carbonregistry.client.cli.session.GlobalOptions;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Starts the command line. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(writer(System.out), writer(System.err), Environment.ofProcess(), arguments));
    }

    /** Runs one command and tells its exit code. */
    static int run(PrintWriter out, PrintWriter err, Environment environment, String... arguments) {
        return new Program(Texts.in(language(environment, arguments)), out, err)
                .commandLine()
                .setDefaultValueProvider(environment)
                .execute(arguments);
    }

    /** The help is in the language too, so it must be known before the whole command line is read. */
    private static Locale language(Environment environment, String... arguments) {
        GlobalOptions options = new GlobalOptions();
        try {
            new CommandLine(options)
                    .setUnmatchedArgumentsAllowed(true)
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setOverwrittenOptionsAllowed(true)
                    .setDefaultValueProvider(environment)
                    .parseArgs(arguments);
        } catch (ParameterException toldLater) {
            return Locale.getDefault();
        }
        return options.language().locale();
    }

    /** Chinese comes out whole, whatever the platform's default is. */
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
