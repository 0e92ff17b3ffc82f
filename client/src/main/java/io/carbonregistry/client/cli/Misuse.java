package io.carbonregistry.client.cli;

import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.client.cli.session.ExitCode;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells what is wrong with a command line, and where to read how it is right.
 *
 * @param texts the texts
 */
record Misuse(Texts texts) implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println(texts.get("say.see-help", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE.code();
    }
}
