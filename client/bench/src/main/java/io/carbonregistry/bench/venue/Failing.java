package io.carbonregistry.bench.venue;

import io.carbonregistry.client.NotCommitted;
import io.carbonregistry.client.gateway.Failure;
import io.carbonregistry.client.network.NetworkException;
import io.carbonregistry.fabric.network.FabricException;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * How a program ends that could not do what it was asked for: with a sentence, where that is no fault of the program's own.
 *
 * @param program what it is called
 */
public record Failing(String program) implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        Throwable cause = Failure.cause(failure);
        if (cause instanceof IOException
                || cause instanceof NetworkException
                || cause instanceof FabricException
                || cause instanceof NotCommitted) {
            System.err.println(program + ": " + cause.getMessage());
            return 1;
        }
        throw failure;
    }
}
