package io.carbonregistry.client.cli.verification;

import io.carbonregistry.client.cli.session.Session;
import java.util.List;
import java.util.concurrent.Callable;

/** The commands of {@code registry verification} that are no records of the ledger. */
public final class VerificationCommands {

    /** The group they belong to. */
    public static final String GROUP = "verification";

    private VerificationCommands() {}

    /** The commands. */
    public static List<Callable<Integer>> all(Session session) {
        return List.of(
                new WriteReport(session), new WriteRemark(session), new OpenRows(session), new WriteFigures(session));
    }
}
