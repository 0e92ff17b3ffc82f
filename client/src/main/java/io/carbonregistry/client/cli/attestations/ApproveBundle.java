package io.carbonregistry.client.cli.attestations;

import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.attestations.MonthLine;
import io.carbonregistry.attestations.MonthsAttested;
import io.carbonregistry.attestations.RefusedMonth;
import io.carbonregistry.client.Committed;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.attestations.BundleFile;
import io.carbonregistry.client.attestations.BundledActs;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.proofs.ProofFile;
import io.carbonregistry.client.proofs.TransactionProof;
import io.carbonregistry.identities.PrivateFile;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code registry attestations approve}: signs the acts of a bundle second, and keeps the receipt of each. The ledger compares what is
 * signed with what was proposed, so another bundle is refused.
 */
@Command(name = "approve")
final class ApproveBundle implements Callable<Integer> {

    private final Session session;

    @Option(names = "--bundle", required = true, paramLabel = "BUNDLE", descriptionKey = "attestations.bundle")
    private Path bundle = Path.of("");

    @Option(names = "--receipts", paramLabel = "FOLDER", descriptionKey = "attestations.receipts")
    private Path receipts = Path.of(".");

    ApproveBundle(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ExitCode end = ExitCode.OK;
        try (Registry registry = session.connectToAct()) {
            for (AttestMonths act : BundledActs.of(BundleFile.read(bundle))) {
                act.lines().forEach(this::show);
                if (!approve(registry, act)) {
                    end = ExitCode.REFUSED;
                }
            }
        }
        return end.code();
    }

    private void show(MonthLine line) {
        session.printer()
                .say(session.texts()
                        .get(
                                "attestations.say.signs",
                                line.facility(),
                                line.month(),
                                Long.toString(line.rows()),
                                line.root()));
    }

    /** Whether all of its lines are attested. */
    private boolean approve(Registry registry, AttestMonths act) {
        ActRef name = new ActRef(act.account().actor(), act.id());
        ApproveAct approval = new ApproveAct(name, act);
        if (session.options().dryRun()) {
            return Rehearsing.tell(session, registry, approval);
        }
        Committed<Fact> committed = registry.submit(approval);
        Path file = receipts.resolve(act.id() + ".receipt.json");
        committed
                .envelope()
                .ifPresent(envelope -> PrivateFile.replace(
                        file, Stream.of(ProofFile.text(TransactionProof.of(envelope, committed.block())))));
        List<RefusedMonth> refused = committed
                .answer()
                .filter(MonthsAttested.class::isInstance)
                .map(fact -> ((MonthsAttested) fact).refused())
                .orElse(List.of());
        session.printer()
                .print(
                        new ActPlace(name.toString(), committed.transaction(), committed.block()),
                        Stream.of(session.texts()
                                .get(
                                        committed.envelope().isPresent()
                                                ? "attestations.say.attested"
                                                : "attestations.say.attested-before",
                                        name,
                                        Long.toString(committed.block()),
                                        file)));
        if (!refused.isEmpty()) {
            session.printer().refuse(refused.stream().map(RefusedMonth::refusal).toList());
        }
        return refused.isEmpty();
    }
}
