package io.carbonregistry.client.cli.devices;

import io.carbonregistry.client.Registry;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.devices.RowProof;
import io.carbonregistry.devices.AnchoredBatch;
import io.carbonregistry.devices.GetDevice;
import io.carbonregistry.devices.ListBatches;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code registry devices verify-row}: whether a proof holds. Without an identity, no network is asked, and it is not known whether the batch is
 * anchored and the key is the device's; with one, both are.
 */
@Command(name = "verify-row")
final class VerifyRow implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "devices.proof")
    private Path file = Path.of("");

    VerifyRow(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RowProof proof = RowProof.read(file);
        List<RowProof.Fault> faults = proof.faults();
        if (!faults.isEmpty()) {
            session.printer().say(say(faults.get(0).name().toLowerCase(Locale.ROOT)));
            return ExitCode.FAILED.code();
        }
        boolean asked = session.options().as().isPresent();
        Optional<LocalDate> anchored = asked ? anchored(proof) : Optional.empty();
        session.printer().print(VerifiedRow.of(proof, anchored));
        session.printer().say("");
        session.printer().say(say(asked ? anchored.isPresent() ? "anchored" : "not_anchored" : "not_asked"));
        return (asked && anchored.isEmpty() ? ExitCode.FAILED : ExitCode.OK).code();
    }

    /** The day on which the ledger took this very batch, signed by the key that the device has there. */
    private Optional<LocalDate> anchored(RowProof proof) {
        try (Registry registry = session.connect()) {
            var device = proof.batch().device();
            String before =
                    AnchoredBatch.key(device, proof.batch().sequence() - 1).text();
            return registry.query(new ListBatches(device, 1, Optional.of(before))).batches().stream()
                    .filter(one -> one.batch().equals(proof.batch()))
                    .filter(one -> registry.query(new GetDevice(device)).key().equals(proof.key()))
                    .map(AnchoredBatch::day)
                    .findFirst();
        }
    }

    private String say(String key) {
        return session.texts().get("devices.say." + key);
    }
}
