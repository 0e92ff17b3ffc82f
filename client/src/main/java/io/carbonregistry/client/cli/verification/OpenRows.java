package io.carbonregistry.client.cli.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.GetValues;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.attestations.Row;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.cli.records.ConfidedOutput;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.commitments.Opening;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.ReportingMonth;
import io.carbonregistry.verification.ConfidedOpenings;
import io.carbonregistry.verification.SampleRows;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry verification open-rows}: opens rows of a month against its root, as an act and the file that it confides. */
@Command(name = "open-rows")
final class OpenRows implements Callable<Integer> {

    private final Session session;

    @Option(names = "--body", required = true, paramLabel = "BODY", descriptionKey = "verification.body")
    private String body = "";

    @Option(names = "--account", required = true, paramLabel = "ACCOUNT", descriptionKey = "option.account")
    private String account = "";

    @Option(names = "--facility", required = true, paramLabel = "FACILITY", descriptionKey = "verification.facility")
    private String facility = "";

    @Option(names = "--month", required = true, paramLabel = "MONTH", descriptionKey = "verification.month")
    private String month = "";

    @Option(names = "--number", required = true, paramLabel = "NUMBER", descriptionKey = "verification.number")
    private int number;

    @Option(names = "--rows", required = true, paramLabel = "ROW", descriptionKey = "option.SampleRows.rows")
    private List<Long> rows = List.of();

    @Option(names = "--act", required = true, paramLabel = "FILE", descriptionKey = "verification.act")
    private Path act = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "verification.out")
    private Path out = Path.of("");

    OpenRows(Session session) {
        this.session = session;
    }

    /**
     * What was opened.
     *
     * @param rows how many
     * @param of how many there are
     */
    record OpenedRows(int rows, int of) {}

    @Override
    public Integer call() {
        MonthVersion version =
                new MonthVersion(new AccountId(account), new FacilityId(facility), ReportingMonth.parse(month), number);
        ConfidedMonth given = given(version);
        List<Long> places = rows.stream().sorted().distinct().toList();
        List<Opening> openings =
                places.stream().map(place -> opening(given, place)).toList();
        SampleRows sample = new SampleRows(
                ConfidedOutput.id(),
                new BodyId(body),
                version.month().year(),
                version,
                places,
                ConfidedOpenings.none());
        ConfidedOutput.write(out, "openings", new ConfidedOpenings(openings));
        ConfidedOutput.writeIntent(act, sample);
        session.printer().print(new OpenedRows(openings.size(), given.rows().size()));
        return ExitCode.OK.code();
    }

    private ConfidedMonth given(MonthVersion version) {
        try (Registry registry = session.connect()) {
            return registry.query(new GetValues(version)).given();
        }
    }

    private static Opening opening(ConfidedMonth given, long place) {
        List<Row> all = given.rows();
        Text.require(0 <= place && place < all.size(), "--rows", Long.toString(place), "0 to " + (all.size() - 1));
        return given.opening(all.get(Math.toIntExact(place)));
    }
}
