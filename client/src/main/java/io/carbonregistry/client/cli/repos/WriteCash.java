package io.carbonregistry.client.cli.repos;

import io.carbonregistry.client.cli.records.ConfidedOutput;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.repos.ConfidedCash;
import io.carbonregistry.repos.RepoCash;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry repos write-cash}: the file of the money that a proposal or a roll confides, and its root. */
@Command(name = "write-cash")
final class WriteCash implements Callable<Integer> {

    /** Under which name the acts confide it. */
    private static final String ENTRY = "sums";

    private final Session session;

    @Option(names = "--paid", required = true, paramLabel = "FEN", descriptionKey = "repos.paid")
    private long paid;

    @Option(names = "--repaid", required = true, paramLabel = "FEN", descriptionKey = "repos.repaid")
    private long repaid;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "verification.out")
    private Path out = Path.of("");

    WriteCash(Session session) {
        this.session = session;
    }

    /**
     * What was written.
     *
     * @param cash what the act publishes of it
     */
    record WrittenCash(Digest cash) {}

    @Override
    public Integer call() {
        RepoCash sums = new RepoCash(ConfidedOutput.seed(), paid, repaid);
        ConfidedOutput.write(out, ENTRY, new ConfidedCash(Optional.of(sums)));
        session.printer().print(new WrittenCash(sums.root()));
        return ExitCode.OK.code();
    }
}
