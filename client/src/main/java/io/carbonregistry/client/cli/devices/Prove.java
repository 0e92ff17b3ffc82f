package io.carbonregistry.client.cli.devices;

import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.devices.DataFile;
import io.carbonregistry.client.devices.KeptBatch;
import io.carbonregistry.client.devices.RowProof;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry devices prove}: shows one row of a batch in a small file, which tells nothing of the others. */
@Command(name = "prove")
final class Prove implements Callable<Integer> {

    private final Session session;

    @Option(names = "--data", required = true, paramLabel = "FILE", descriptionKey = "devices.anchored-data")
    private Path data = Path.of("");

    @Option(names = "--row", required = true, paramLabel = "NUMBER", descriptionKey = "devices.row")
    private long row;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "devices.out")
    private Path out = Path.of("");

    @Option(names = "--batch", paramLabel = "FILE", descriptionKey = "devices.batch")
    private Optional<Path> batch = Optional.empty();

    Prove(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        DataFile file = new DataFile(data);
        RowProof proof =
                KeptBatch.read(batch.orElseGet(() -> KeptBatch.beside(file))).proof(file, row);
        proof.write(out);
        session.printer().print(VerifiedRow.of(proof, Optional.empty()));
        return ExitCode.OK.code();
    }
}
