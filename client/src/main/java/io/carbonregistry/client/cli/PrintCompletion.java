package io.carbonregistry.client.cli;

import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code registry completion}: a script that completes commands and options in a shell. */
@Command(name = "completion")
final class PrintCompletion implements Callable<Integer> {

    /** Shells that take the script; zsh does so by its own bash compatibility, which the script turns on. */
    enum Shell {
        BASH,
        ZSH
    }

    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "bash|zsh", descriptionKey = "completion.shell")
    private Shell shell = Shell.BASH;

    PrintCompletion(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.out().println("# " + shell);
        session.out().print(AutoComplete.bash("registry", spec.root().commandLine()));
        session.out().flush();
        return ExitCode.OK.code();
    }
}
