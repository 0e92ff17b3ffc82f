package io.carbonregistry.client.cli.attestations;

import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.proofs.NotProvenException;
import io.carbonregistry.client.proofs.ProofFile;
import io.carbonregistry.client.proofs.Proven;
import io.carbonregistry.client.proofs.ReceiptCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code registry attestations verify-receipt}: checks a receipt, offline. */
@Command(name = "verify-receipt")
final class VerifyReceipt implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "attestations.receipt-file")
    private Path file = Path.of("");

    @Mixin
    private ProvingOptions options = new ProvingOptions();

    VerifyReceipt(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        ProofWords words = new ProofWords(session);
        try {
            Proven proven = ReceiptCheck.of(ProofFile.text(file), options.proving(session));
            words.tell(proven);
            return ExitCode.OK.code();
        } catch (NotProvenException e) {
            return words.tell(e);
        }
    }
}
