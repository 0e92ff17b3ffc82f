package io.carbonregistry.client.cli.attestations;

import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.proofs.Disclosure;
import io.carbonregistry.client.proofs.Disclosure.Disclosed;
import io.carbonregistry.client.proofs.NotProvenException;
import io.carbonregistry.client.proofs.ProofFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code registry attestations verify-disclosure}: checks a row that was opened, offline. */
@Command(name = "verify-disclosure")
final class VerifyDisclosure implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "attestations.disclosure-file")
    private Path file = Path.of("");

    @Mixin
    private ProvingOptions options = new ProvingOptions();

    VerifyDisclosure(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        ProofWords words = new ProofWords(session);
        try {
            Disclosure disclosure = ProofFile.read(Disclosure.class, ProofFile.text(file));
            Disclosed disclosed = disclosure.check(options.proving(session));
            words.tell(disclosed, disclosure.opening());
            return ExitCode.OK.code();
        } catch (NotProvenException e) {
            return words.tell(e);
        }
    }
}
