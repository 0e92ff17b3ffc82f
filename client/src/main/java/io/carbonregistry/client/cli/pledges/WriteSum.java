package io.carbonregistry.client.cli.pledges;

import io.carbonregistry.client.cli.records.ConfidedOutput;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.pledges.ConfidedSum;
import io.carbonregistry.pledges.Sum;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry pledges write-sum}: the file of a sum of money that an act confides, and what is published of it. */
@Command(name = "write-sum")
final class WriteSum implements Callable<Integer> {

    private final Session session;

    @Option(names = "--for", required = true, paramLabel = "ENTRY", descriptionKey = "sum.for")
    private Entry entry = Entry.BALANCE;

    @Option(names = "--yuan", required = true, paramLabel = "YUAN", descriptionKey = "sum.yuan")
    private String yuan = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "sum.out")
    private Path out = Path.of("");

    /** Which sum it is. */
    enum Entry {
        /** What is owed. */
        BALANCE,
        /** What pledged units were sold for. */
        PRICE,
        /** What was returned to the holder. */
        RETURNED
    }

    WriteSum(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Sum sum = new Sum(ConfidedOutput.seed(), Hundredths.parse("yuan", yuan));
        ConfidedOutput.write(out, entry.name().toLowerCase(Locale.ROOT), new ConfidedSum(Optional.of(sum)));
        session.printer().print(new Written(sum.root()));
        return ExitCode.OK.code();
    }
}
