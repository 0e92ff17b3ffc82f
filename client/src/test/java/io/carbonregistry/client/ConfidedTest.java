package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.access.Routes;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.ConfidedMonths;
import io.carbonregistry.attestations.EvidenceRow;
import io.carbonregistry.attestations.GetValues;
import io.carbonregistry.attestations.MonthLine;
import io.carbonregistry.attestations.MonthRow;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.attestations.MonthsAttested;
import io.carbonregistry.attestations.ParameterRow;
import io.carbonregistry.client.audit.AuditReport;
import io.carbonregistry.client.audit.LedgerAudit;
import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.facilities.EnlistEntities;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.facilities.RegisterFacility;
import io.carbonregistry.facilities.RegisteredFigure;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.PublishGuideline;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.plans.FilePlan;
import io.carbonregistry.plans.Plan;
import io.carbonregistry.plans.PlannedParameter;
import io.carbonregistry.plans.ReviewPlan;
import io.carbonregistry.units.ReportingMonth;
import io.carbonregistry.wire.Records;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is confided reaches those who may see it, and no block. */
@Tag("network")
class ConfidedTest {

    private static final AccountId POWER = new AccountId("power");
    private static final FacilityId UNIT = new FacilityId("unit-1");
    private static final ReportingMonth JANUARY = new ReportingMonth(2026, 1);
    private static final MonthVersion VERSION = new MonthVersion(POWER, UNIT, JANUARY, 1);
    private static final Map<String, String> SOURCES =
            Map.of("A", "FURNACE_SCALE", "C", "DAILY_TEST", "M", "DIRECT_METER", "O", "STATISTICS");

    private static final String SECRET = "271828.18";

    @TempDir
    private static Path folder;

    private static Network network;
    private static Market market;
    private static Guideline guideline;

    @BeforeAll
    static void found() throws Exception {
        network = Network.start(folder);
        market = Market.found(network);
        market.open("power");
        guideline = guideline();
        market.grant(market.minister(), market.deputy(), new PublishGuideline(Market.id(), guideline));
        EnlistEntities.Line line = new EnlistEntities.Line(POWER, "POWER");
        market.grant(
                market.minister(),
                market.deputy(),
                new EnlistEntities(Market.id(), 2026, List.of(line), "Notice on the list"));
        market.grant(initiator(), market.minister(), unit());
        Registry approver = network.as(market.approver("power"));
        market.grant(initiator(), approver, plan());
        market.minister()
                .submit(new ReviewPlan(Market.id(), POWER, UNIT, 2026, 1, Plan.Status.VALID, Optional.empty()));
    }

    @AfterAll
    static void close() throws Exception {
        network.close();
    }

    @Test
    void isSeenByThoseWhoMayAndStandsInNoBlock() throws Exception {
        ConfidedMonth rows = rows(SECRET);
        AttestMonths attest = attest(rows, rows);
        MonthsAttested fact = assertInstanceOf(
                MonthsAttested.class, market.grant(initiator(), network.as(market.approver("power")), attest));
        assertEquals(1, fact.attested().size());
        assertEquals(rows, initiator().query(new GetValues(VERSION)).given());
        assertEquals(rows, market.clerk().query(new GetValues(VERSION)).given());
        Refused refused = assertThrows(Refused.class, () -> market.trader().query(new GetValues(VERSION)));
        assertEquals(Reason.ROLE_NOT_ALLOWED, refused.refusal().reason());
        assertFalse(blocksHold(SECRET));
        assertFalse(blocksHold(rows.seed().wire()));
        assertTrue(blocksHold(rows.commitment().root().toString()));
        requireAuditNames(2);
    }

    /** The proposal and the approval could not be decided again, and nothing is wrong with them. */
    private static void requireAuditNames(long confided) throws Exception {
        AuditReport report = report(LedgerAudit.from(network.blocks().get(0), roots(), "registry", Network.CODE));
        assertEquals(confided, report.confided());
        assertEquals(List.of(), report.findings());
        assertFalse(report.isComplete());
    }

    private static AuditReport report(LedgerAudit audit) throws Exception {
        network.blocks().forEach(audit::check);
        return audit.report();
    }

    private static List<X509Certificate> roots() {
        return network.organisations().all().stream()
                .flatMap(organisation -> organisation.trust().roots().stream())
                .toList();
    }

    @Test
    void aDryRunIsToldWhatIsWrongAndNoValue() {
        AttestMonths other = attest(rows("314159.26"), rows("314159.27"));
        List<Refusal> refusals = initiator().dryRun(other);
        assertEquals(
                List.of(Reason.COMMITMENT_DIFFERS),
                refusals.stream().map(Refusal::reason).toList());
        assertFalse(refusals.toString().contains("314159"));
    }

    private static AttestMonths attest(ConfidedMonth committed, ConfidedMonth sent) {
        MonthLine line = committed.line(Optional.empty(), Optional.empty());
        return new AttestMonths(Market.id(), POWER, List.of(line), new ConfidedMonths(List.of(sent)));
    }

    private static Registry initiator() {
        return network.as(market.initiator("power"));
    }

    private static boolean blocksHold(String text) throws Exception {
        for (Block block : network.blocks()) {
            if (block.envelopes().stream().anyMatch(envelope -> envelope.toString(StandardCharsets.ISO_8859_1)
                    .contains(text))) {
                return true;
            }
        }
        return false;
    }

    private static RegisterFacility unit() {
        return new RegisterFacility(
                Market.id(),
                POWER,
                UNIT,
                "Unit 1",
                guideline.version(),
                "CONDENSING_UNIT",
                new Adcode("420100"),
                JANUARY,
                List.of(),
                List.of(new RegisteredFigure(
                        "E", Optional.of("bituminous"), JANUARY, new BigDecimal("98.75"), Optional.empty())));
    }

    private static FilePlan plan() {
        List<PlannedParameter> parameters = SOURCES.keySet().stream()
                .map(parameter -> new PlannedParameter(
                        parameter,
                        List.of("A", "C").contains(parameter) ? Optional.of("bituminous") : Optional.empty(),
                        Optional.ofNullable(SOURCES.get(parameter)),
                        "as planned",
                        List.of(),
                        "boiler house",
                        Optional.empty(),
                        PlannedParameter.Frequency.DAILY,
                        "the highest of the month"))
                .toList();
        return new FilePlan(Market.id(), POWER, UNIT, 1, guideline.version(), JANUARY, parameters);
    }

    private static Guideline guideline() throws Exception {
        String file = "guidelines/CETS-AG-01.01-V04-2026.json";
        try (InputStream in = Objects.requireNonNull(Registry.class.getResourceAsStream(file))) {
            return Records.strict(Routes.types()).read(Guideline.class, in.readAllBytes());
        }
    }

    private static ConfidedMonth rows(String fuel) {
        MonthRow month = new MonthRow(VERSION, guideline.version(), 1, "Compilers Ltd", MonthRow.Condition.RAN);
        List<ParameterRow> parameters = List.of(
                row("A", Optional.of("bituminous"), fuel, "t"),
                row("C", Optional.of("bituminous"), "20.908", "GJ/t"),
                row("M", Optional.empty(), "500000.000", "MWh"),
                row("O", Optional.empty(), "650.00", "h"));
        List<EvidenceRow> evidence = parameters.stream()
                .flatMap(row -> guideline.parameter(row.parameter()).orElseThrow().evidence().stream()
                        .map(kind -> file(row.parameter(), kind)))
                .sorted(Comparator.comparing(row -> row.digest().value()))
                .toList();
        return new ConfidedMonth(new SaltSeed(new Salt("5e".repeat(32))), month, parameters, evidence);
    }

    private static ParameterRow row(String parameter, Optional<String> material, String value, String unit) {
        return new ParameterRow(
                VERSION,
                parameter,
                material,
                new BigDecimal(value),
                unit,
                Optional.ofNullable(SOURCES.get(parameter)),
                "as planned",
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static EvidenceRow file(String parameter, String kind) {
        Digest digest = Digest.of((parameter + kind).getBytes(StandardCharsets.UTF_8));
        return new EvidenceRow(VERSION, kind, digest, 1000, List.of(parameter));
    }
}
