package io.carbonregistry.client.cli.attestations;

import io.carbonregistry.client.cli.session.Session;
import java.util.List;
import java.util.concurrent.Callable;

/** The commands of {@code registry attestations} that are neither acts nor queries of the ledger. */
public final class AttestationCommands {

    /** The group they belong to. */
    public static final String GROUP = "attestations";

    private AttestationCommands() {}

    /** The commands. */
    public static List<Callable<Integer>> all(Session session) {
        return List.of(
                new PrintTemplate(session),
                new PrepareBundle(session),
                new CheckBundle(session),
                new SubmitBundle(session),
                new ApproveBundle(session),
                new IssueReceipt(session),
                new VerifyReceipt(session),
                new VerifyEvidence(session),
                new DiscloseRow(session),
                new VerifyDisclosure(session));
    }
}
