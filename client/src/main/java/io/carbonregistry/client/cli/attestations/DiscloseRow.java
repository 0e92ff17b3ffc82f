package io.carbonregistry.client.cli.attestations;

import io.carbonregistry.attestations.ParameterRow;
import io.carbonregistry.client.attestations.BundleFile;
import io.carbonregistry.client.attestations.FacilityBundle;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.imports.ImportedFile;
import io.carbonregistry.client.proofs.Disclosure;
import io.carbonregistry.client.proofs.ProofFile;
import io.carbonregistry.client.proofs.ReceiptCheck;
import io.carbonregistry.client.proofs.TransactionProof;
import io.carbonregistry.identities.PrivateFile;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry attestations disclose}: opens one row to somebody, and shows nothing of the others. */
@Command(name = "disclose")
final class DiscloseRow implements Callable<Integer> {

    private final Session session;

    @Option(names = "--bundle", required = true, paramLabel = "BUNDLE", descriptionKey = "attestations.bundle")
    private Path bundle = Path.of("");

    @Option(names = "--receipt", required = true, paramLabel = "FILE", descriptionKey = "attestations.receipt-file")
    private Path receipt = Path.of("");

    @Option(names = "--facility", paramLabel = "FACILITY", descriptionKey = "attestations.disclosed-facility")
    private Optional<String> facility = Optional.empty();

    @Option(
            names = "--parameter",
            required = true,
            paramLabel = "CODE",
            descriptionKey = "attestations.disclosed-parameter")
    private String parameter = "";

    @Option(names = "--material", paramLabel = "CODE", descriptionKey = "attestations.disclosed-material")
    private Optional<String> material = Optional.empty();

    @Option(names = "--with-block", descriptionKey = "attestations.with-block")
    private boolean withBlock;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "attestations.out")
    private Path out = Path.of("");

    DiscloseRow(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        FacilityBundle month = BundleFile.read(bundle).facilities().stream()
                .filter(one -> facility.isEmpty()
                        || facility.get().equals(one.facility().value()))
                .findFirst()
                .orElseThrow(() -> RefusedException.because(Reason.NOT_FOUND, facility.orElse("-")));
        ParameterRow row = month.rows().parameters().stream()
                .filter(one ->
                        one.parameter().equals(parameter) && one.material().equals(material))
                .findFirst()
                .orElseThrow(() -> RefusedException.because(
                        Reason.NOT_FOUND,
                        parameter + material.map(code -> "/" + code).orElse("")));
        TransactionProof proof = ReceiptCheck.read(new ImportedFile(receipt).text());
        Disclosure disclosure = new Disclosure(month.rows().opening(row), withBlock ? proof : proof.alone());
        PrivateFile.replace(out, Stream.of(ProofFile.text(disclosure)));
        session.printer().say(session.texts().get("attestations.say.disclosed", out));
        return ExitCode.OK.code();
    }
}
