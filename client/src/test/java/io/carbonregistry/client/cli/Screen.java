package io.carbonregistry.client.cli;

import io.carbonregistry.client.cli.session.Environment;
import io.carbonregistry.client.cli.session.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Where somebody types one command after the other, and sees what the last one has printed. */
final class Screen {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Environment environment;

    Screen() {
        this(Environment.NONE);
    }

    Screen(Environment environment) {
        this.environment = environment;
    }

    /** Types a command as a shell takes it, options before it included; how it ends. */
    ExitCode type(String command) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        int code = Main.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                environment,
                ShellWords.of(command).toArray(String[]::new));
        return ExitCode.values()[code];
    }

    /** What the last command printed. */
    String out() {
        return out.toString();
    }

    /** What it complained of. */
    String err() {
        return err.toString();
    }
}
