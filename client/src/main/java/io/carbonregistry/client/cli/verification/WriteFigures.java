package io.carbonregistry.client.cli.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.cli.records.ConfidedOutput;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.verification.ConfidedFigures;
import io.carbonregistry.verification.GetYear;
import io.carbonregistry.verification.IssueVerification;
import io.carbonregistry.verification.VerifiedFigures;
import io.carbonregistry.verification.YearFigures;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry verification write-figures}: what a body signs of a year as it stands, as an act and the file that it confides. */
@Command(name = "write-figures")
final class WriteFigures implements Callable<Integer> {

    private final Session session;

    @Option(names = "--body", required = true, paramLabel = "BODY", descriptionKey = "verification.body")
    private String body = "";

    @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "option.year")
    private int year;

    @Option(names = "--account", required = true, paramLabel = "ACCOUNT", descriptionKey = "option.account")
    private String account = "";

    @Option(names = "--act", required = true, paramLabel = "FILE", descriptionKey = "verification.act")
    private Path act = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "verification.out")
    private Path out = Path.of("");

    WriteFigures(Session session) {
        this.session = session;
    }

    /**
     * What was written.
     *
     * @param tonnes of the company
     * @param facilities how many
     * @param months how many versions it rests on
     * @param published what the act publishes of the figures
     */
    record WrittenFigures(long tonnes, int facilities, int months, Commitment published) {}

    @Override
    public Integer call() {
        YearFigures stands = figures();
        VerifiedFigures signed = new VerifiedFigures(ConfidedOutput.seed(), stands.facilities());
        IssueVerification issue = new IssueVerification(
                ConfidedOutput.id(),
                new BodyId(body),
                year,
                new AccountId(account),
                stands.tonnes(),
                stands.months(),
                signed.commitment(),
                ConfidedFigures.none());
        ConfidedOutput.write(out, "figures", new ConfidedFigures(Optional.of(signed)));
        ConfidedOutput.writeIntent(act, issue);
        session.printer()
                .print(new WrittenFigures(
                        stands.tonnes(),
                        stands.facilities().size(),
                        stands.months().size(),
                        signed.commitment()));
        return ExitCode.OK.code();
    }

    private YearFigures figures() {
        try (Registry registry = session.connect()) {
            return registry.query(new GetYear(year, new AccountId(account)));
        }
    }
}
