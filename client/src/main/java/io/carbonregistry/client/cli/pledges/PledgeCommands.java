package io.carbonregistry.client.cli.pledges;

import io.carbonregistry.client.cli.audit.Blocks;
import io.carbonregistry.client.cli.session.Session;
import java.util.List;
import java.util.concurrent.Callable;

/** The commands of {@code registry pledges} that are no records of the ledger. */
public final class PledgeCommands {

    /** The group they belong to. */
    public static final String GROUP = "pledges";

    private PledgeCommands() {}

    /** The commands. */
    public static List<Callable<Integer>> all(Session session) {
        return List.of(
                new WriteLoan(session),
                new WriteSum(session),
                new ShowExposure(session),
                new ShowWarnings(session),
                new ShowShortfalls(new Blocks(session)),
                new IssueClearance(session),
                new VerifyClearance(session));
    }
}
