package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.ConfidedMonths;
import io.carbonregistry.attestations.GetValues;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.attestations.MonthsAttested;
import io.carbonregistry.client.audit.AuditReport;
import io.carbonregistry.client.audit.LedgerAudit;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is confided reaches those who may see it, and no block. */
@Tag("network")
class ConfidedTest {

    private static final MonthVersion VERSION =
            new MonthVersion(PowerPlant.POWER, PowerPlant.UNIT, PowerPlant.JANUARY, 1);

    private static final String SECRET = "271828.18";

    @TempDir
    private static Path folder;

    private static Network network;
    private static Market market;
    private static PowerPlant plant;

    @BeforeAll
    static void found() throws Exception {
        network = Network.start(folder);
        market = Market.found(network);
        plant = PowerPlant.found(market);
    }

    @AfterAll
    static void close() throws Exception {
        network.close();
    }

    @Test
    void isSeenByThoseWhoMayAndStandsInNoBlock() throws Exception {
        ConfidedMonth rows = rows(SECRET);
        AttestMonths attest = attest(rows, rows);
        MonthsAttested fact = assertInstanceOf(MonthsAttested.class, plant.own(attest));
        assertEquals(1, fact.attested().size());
        assertEquals(rows, plant.initiator().query(new GetValues(VERSION)).given());
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
        List<Refusal> refusals = plant.initiator().dryRun(other);
        assertEquals(
                List.of(Reason.COMMITMENT_DIFFERS),
                refusals.stream().map(Refusal::reason).toList());
        assertFalse(refusals.toString().contains("314159"));
    }

    private static AttestMonths attest(ConfidedMonth committed, ConfidedMonth sent) {
        return new AttestMonths(
                Market.id(), PowerPlant.POWER, List.of(PowerPlant.line(committed)), new ConfidedMonths(List.of(sent)));
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

    private static ConfidedMonth rows(String fuel) {
        return plant.unit().rows(PowerPlant.JANUARY, 1, PowerPlant.figures(fuel, "20.908"));
    }
}
