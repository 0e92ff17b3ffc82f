package io.carbonregistry.client.attestations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.access.Routes;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.MonthLine;
import io.carbonregistry.attestations.MonthRow;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.attestations.ParameterRow;
import io.carbonregistry.commitments.Opening;
import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.units.ReportingMonth;
import io.carbonregistry.wire.Records;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle is kept as it is, and becomes as many acts as its size needs. */
class BundledActsTest {

    private static final AccountId POWER = new AccountId("power");
    private static final ReportingMonth JANUARY = new ReportingMonth(2026, 1);
    private static final int FACILITIES = 12;
    private static final int ROWS = 800;

    @TempDir
    private Path folder;

    @Test
    void whatIsTooMuchForOneActBecomesSeveralThatAreAlwaysTheSame() {
        MonthBundle bundle = bundle();
        List<AttestMonths> acts = BundledActs.of(bundle);
        assertTrue(acts.size() > 1);
        assertEquals(
                bundle.facilities().stream().map(FacilityBundle::facility).toList(),
                acts.stream()
                        .flatMap(act -> act.lines().stream())
                        .map(MonthLine::facility)
                        .toList());
        Records records = Routes.records();
        acts.forEach(act -> assertTrue(
                records.confided(act).values().stream().allMatch(bytes -> bytes.length <= Confided.MOST_BYTES)));
        BundleFile.write(bundle, folder.resolve("bundle"));
        assertEquals(acts, BundledActs.of(BundleFile.read(folder.resolve("bundle"))));
    }

    @Test
    void aDamagedBundleIsRefusedAndNothingOfItIsTold() throws IOException {
        Path file = folder.resolve("bundle");
        BundleFile.write(bundle(), file);
        Files.writeString(file, Files.readString(file).replace("\"unit\":\"MWh\"", "\"unit\":7"));
        RefusedException refused = assertThrows(RefusedException.class, () -> BundleFile.read(file));
        assertTrue(refused.refusals().toString().contains("bundle:2"), refused::getMessage);
        assertFalse(refused.refusals().toString().contains("1234.567"), refused::getMessage);
    }

    @Test
    void anOpenedRowIsPartOfItsRootAndNoOther() {
        ConfidedMonth rows = bundle().facilities().get(0).rows();
        ConfidedMonth others = bundle().facilities().get(1).rows();
        Opening opening = rows.opening(rows.parameters().get(17));
        assertEquals(rows.parameters().get(17), ConfidedMonth.opened(opening));
        assertTrue(opening.opens(rows.commitment()));
        assertFalse(opening.opens(others.commitment()));
        assertThrows(
                IllegalArgumentException.class,
                () -> rows.opening(others.parameters().get(0)));
    }

    private static MonthBundle bundle() {
        return new MonthBundle(
                POWER,
                JANUARY,
                IntStream.range(0, FACILITIES)
                        .mapToObj(BundledActsTest::facility)
                        .toList());
    }

    private static FacilityBundle facility(int number) {
        MonthVersion of = new MonthVersion(POWER, new FacilityId("unit-" + number), JANUARY, 1);
        List<ParameterRow> rows = IntStream.range(0, ROWS)
                .mapToObj(row -> new ParameterRow(
                        of,
                        String.format(Locale.ROOT, "P%04d", row),
                        Optional.empty(),
                        new BigDecimal("1234.567"),
                        "MWh",
                        Optional.empty(),
                        "measured ".repeat(20),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        MonthRow month = new MonthRow(of, "CETS-AG-01.01-V04-2026", 1, "Compilers Ltd", MonthRow.Condition.RAN);
        SaltSeed seed = new SaltSeed(new Salt("5e".repeat(32)));
        return new FacilityBundle(
                new ConfidedMonth(seed, month, rows, List.of()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
