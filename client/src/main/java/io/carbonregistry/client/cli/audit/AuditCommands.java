package io.carbonregistry.client.cli.audit;

import io.carbonregistry.client.cli.session.Session;
import java.util.List;
import java.util.concurrent.Callable;

/** The commands of {@code registry audit} that are no queries of the ledger. */
public final class AuditCommands {

    /** The group they belong to. */
    public static final String GROUP = "audit";

    private AuditCommands() {}

    /** The commands. */
    public static List<Callable<Integer>> all(Session session) {
        Blocks blocks = new Blocks(session);
        return List.of(
                new TellHistory(blocks),
                new TellBiography(blocks),
                new TellBalances(blocks),
                new TellAccounts(blocks),
                new CheckInvariants(blocks),
                new ExportPrivate(session),
                new VerifyBlocks(session));
    }
}
