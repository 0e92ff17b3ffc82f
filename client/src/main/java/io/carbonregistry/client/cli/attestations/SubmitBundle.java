package io.carbonregistry.client.cli.attestations;

import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.client.Committed;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.attestations.BundleFile;
import io.carbonregistry.client.attestations.BundledActs;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.kernel.ActRef;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code registry attestations submit}: proposes the acts of a bundle, which another person signs second. */
@Command(name = "submit")
final class SubmitBundle implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "BUNDLE", descriptionKey = "attestations.bundle")
    private Path bundle = Path.of("");

    SubmitBundle(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ExitCode end = ExitCode.OK;
        try (Registry registry = session.connectToAct()) {
            for (AttestMonths act : BundledActs.of(BundleFile.read(bundle))) {
                if (!session.options().dryRun()) {
                    propose(registry, act);
                } else if (!Rehearsing.tell(session, registry, act)) {
                    end = ExitCode.REFUSED;
                }
            }
        }
        return end.code();
    }

    private void propose(Registry registry, AttestMonths act) {
        Committed<?> committed = registry.submit(act);
        ActRef name = new ActRef(act.account().actor(), act.id());
        String told = committed
                .pending()
                .map(pending -> session.texts()
                        .get("attestations.say.proposed", name, act.lines().size(), pending.expires(), bundle))
                .orElseGet(() -> session.texts()
                        .get("attestations.say.proposed-before", name, Long.toString(committed.block())));
        session.printer()
                .print(new ActPlace(name.toString(), committed.transaction(), committed.block()), Stream.of(told));
    }
}
