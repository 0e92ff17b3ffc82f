package io.carbonregistry.client.cli;

import io.carbonregistry.client.Conflict;
import io.carbonregistry.client.Refused;
import io.carbonregistry.client.Unavailable;
import io.carbonregistry.client.Undecided;
import io.carbonregistry.client.cli.records.MissingOptionsException;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.network.NetworkException;
import io.carbonregistry.client.projection.ProjectionException;
import io.carbonregistry.client.proofs.NotProvenException;
import io.carbonregistry.client.replay.BlockFilesException;
import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.identities.IdentityException;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.RefusedException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Tells how a command ended that did not do what was asked.
 *
 * @param session how to tell it
 * @param err where to
 */
record Failures(Session session, PrintWriter err) implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return tell(failure, command).code();
    }

    private ExitCode tell(Exception failure, CommandLine command) {
        if (failure instanceof Refused refused) {
            return refusal(refused.refusal());
        }
        if (failure instanceof RefusedException refused) {
            return refusal(refused.refusals().get(0));
        }
        if (failure instanceof MissingOptionsException missing) {
            err.println(session.texts().get("say.missing", String.join(", ", missing.options())));
            err.println(
                    session.texts().get("say.see-help", command.getCommandSpec().qualifiedName()));
            return ExitCode.USAGE;
        }
        err.println(said(failure));
        return exitCode(failure);
    }

    /** What is malformed is a mistake of whoever typed it; everything else the registry would refuse as well. */
    private ExitCode refusal(Refusal refusal) {
        session.printer().refuse(List.of(refusal));
        return refusal.reason() == Reason.MALFORMED ? ExitCode.USAGE : ExitCode.REFUSED;
    }

    private String said(Exception failure) {
        if (failure instanceof Conflict conflict) {
            return session.texts().get("say.conflict", conflict.transaction(), conflict.code());
        }
        if (failure instanceof Undecided undecided) {
            return session.texts().get("say.undecided", undecided.transaction());
        }
        if (failure instanceof Unavailable) {
            return session.texts().get("say.unavailable", String.valueOf(failure.getMessage()));
        }
        if (failure instanceof NotProvenException unproven) {
            return session.texts().get("proof.not-proven", session.texts().get("flaw." + unproven.flaw()));
        }
        if (failure instanceof NoSuchFileException missing) {
            return session.texts().get("say.no-file", missing.getFile());
        }
        return isExpected(failure)
                ? String.valueOf(failure.getMessage())
                : session.texts().get("say.fault", failure);
    }

    private static boolean isExpected(Exception failure) {
        return failure instanceof IdentityException
                || failure instanceof NetworkException
                || failure instanceof FabricException
                || failure instanceof ProjectionException
                || failure instanceof BlockFilesException
                || failure instanceof MalformedException
                || failure instanceof UncheckedIOException;
    }

    private static ExitCode exitCode(Exception failure) {
        if (failure instanceof Conflict) {
            return ExitCode.CONFLICT;
        }
        if (failure instanceof Unavailable) {
            return ExitCode.UNAVAILABLE;
        }
        if (failure instanceof Undecided) {
            return ExitCode.UNDECIDED;
        }
        return failure instanceof IdentityException || failure instanceof BlockFilesException
                ? ExitCode.USAGE
                : ExitCode.FAILED;
    }
}
