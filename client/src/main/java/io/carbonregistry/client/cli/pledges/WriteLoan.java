package io.carbonregistry.client.cli.pledges;

import io.carbonregistry.client.cli.records.ConfidedOutput;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.pledges.ConfidedLoan;
import io.carbonregistry.pledges.LoanTerms;
import io.carbonregistry.prices.PriceBasis;
import io.carbonregistry.prices.PriceMethod;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry pledges write-loan}: the file of the terms of a loan that a proposal confides, and what is published of it. */
@Command(name = "write-loan")
final class WriteLoan implements Callable<Integer> {

    private final Session session;

    @Option(names = "--yuan", required = true, paramLabel = "YUAN", descriptionKey = "loan.yuan")
    private String yuan = "";

    @Option(names = "--target", required = true, paramLabel = "PERCENT", descriptionKey = "loan.target")
    private String target = "";

    @Option(names = "--warn", required = true, paramLabel = "PERCENT", descriptionKey = "loan.warn")
    private String warn = "";

    @Option(names = "--call", required = true, paramLabel = "PERCENT", descriptionKey = "loan.call")
    private String call = "";

    @Option(names = "--method", defaultValue = "LISTED", paramLabel = "METHOD", descriptionKey = "loan.method")
    private PriceMethod method = PriceMethod.LISTED;

    @Option(names = "--days", required = true, paramLabel = "DAYS", descriptionKey = "loan.days")
    private int days;

    @Option(names = "--lower-of-last-close", descriptionKey = "loan.lower")
    private boolean lower;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "loan.out")
    private Path out = Path.of("");

    WriteLoan(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        LoanTerms terms = new LoanTerms(
                ConfidedOutput.seed(),
                Hundredths.parse("yuan", yuan),
                percent("target", target),
                percent("warn", warn),
                percent("call", call),
                new PriceBasis(method, days, lower));
        ConfidedOutput.write(out, "loan", new ConfidedLoan(Optional.of(terms)));
        session.printer().print(new Written(terms.root()));
        return ExitCode.OK.code();
    }

    private static int percent(String what, String text) {
        try {
            return Math.toIntExact(Hundredths.parse(what, text));
        } catch (ArithmeticException e) {
            throw RefusedException.because(Reason.MALFORMED, what, "a percentage", "another number");
        }
    }
}
