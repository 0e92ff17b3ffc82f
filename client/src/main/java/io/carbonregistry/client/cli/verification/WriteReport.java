package io.carbonregistry.client.cli.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.cli.records.ConfidedOutput;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.units.ReportingMonth;
import io.carbonregistry.verification.AnnualReport.Correction;
import io.carbonregistry.verification.ConfidedCorrections;
import io.carbonregistry.verification.CorrectedYear;
import io.carbonregistry.verification.CorrectedYear.CorrectedMonth;
import io.carbonregistry.verification.GetYear;
import io.carbonregistry.verification.ReportYear;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code registry verification write-report}: what a company reports of a year that differs from the sum of its months, as an act and the
 * file that it confides.
 */
@Command(name = "write-report")
final class WriteReport implements Callable<Integer> {

    private final Session session;

    @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "option.year")
    private int year;

    @Option(names = "--account", required = true, paramLabel = "ACCOUNT", descriptionKey = "option.account")
    private String account = "";

    @Option(names = "--tonnes", required = true, paramLabel = "TONNES", descriptionKey = "option.ReportYear.tonnes")
    private long tonnes;

    @Option(names = "--from", required = true, paramLabel = "FILE", descriptionKey = "verification.corrections")
    private Path from = Path.of("");

    @Option(names = "--act", required = true, paramLabel = "FILE", descriptionKey = "verification.act")
    private Path act = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "verification.out")
    private Path out = Path.of("");

    WriteReport(Session session) {
        this.session = session;
    }

    /**
     * What a person writes.
     *
     * @param corrections each month that differs, or was never attested
     */
    record Draft(List<Line> corrections) {}

    /**
     * One correction.
     *
     * @param facility whose
     * @param month which
     * @param tonnes what is added, at two decimals; negative where it is taken away
     * @param because why
     */
    record Line(FacilityId facility, ReportingMonth month, BigDecimal tonnes, Grounds because) {

        @Override
        public String toString() {
            return "Line[confided]";
        }
    }

    /**
     * What was written.
     *
     * @param tonnes of the company
     * @param corrections how many
     * @param published what the act publishes of them
     */
    record WrittenReport(long tonnes, int corrections, Commitment published) {}

    @Override
    public Integer call() {
        List<Line> lines = ConfidedOutput.read(Draft.class, from).corrections();
        CorrectedYear corrected = new CorrectedYear(
                ConfidedOutput.seed(),
                lines.stream()
                        .map(one -> new CorrectedMonth(one.facility(), one.month(), one.tonnes()))
                        .toList());
        ConfidedOutput.write(out, "corrected", new ConfidedCorrections(Optional.of(corrected)));
        ConfidedOutput.writeIntent(act, report(lines, corrected.commitment()));
        session.printer().print(new WrittenReport(tonnes, lines.size(), corrected.commitment()));
        return ExitCode.OK.code();
    }

    private ReportYear report(List<Line> lines, Commitment published) {
        try (Registry registry = session.connect()) {
            return new ReportYear(
                    ConfidedOutput.id(),
                    new AccountId(account),
                    year,
                    tonnes,
                    registry.query(new GetYear(year, new AccountId(account))).months(),
                    lines.stream()
                            .map(one -> new Correction(one.facility(), one.month(), one.because()))
                            .toList(),
                    Optional.of(published),
                    ConfidedCorrections.none());
        }
    }
}
