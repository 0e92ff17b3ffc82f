package io.carbonregistry.client.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Each rule finds what is planted in honest months, names the rows that led to it, and nothing else is found. */
class SupervisionRulesTest {

    private final Year year = Year.honest(7);

    @Test
    void findNothingInHonestMonths() {
        LongStream.range(0, 12)
                .forEach(seed -> assertEquals(List.of(), Year.honest(seed).found(), () -> "seed " + seed));
    }

    @Test
    void aValuePerUnitJumps() {
        year.planted(3, 5, one -> one.with("B/bituminous", "0.8200").with("C/bituminous", "31.782"));
        List<String> found = year.found();
        assertEquals(8, found.size(), found::toString);
        assertTrue(
                found.get(0)
                        .matches("JUMP unit-3 \\| B/bituminous \\| 0\\.\\d{4} tC/t \\| 2026-04 \\| 0\\.8200 tC/t "
                                + "\\| 2026-05 \\| \\+\\d+ %"),
                found::toString);
        assertTrue(found.get(1).startsWith("JUMP unit-3 | B/bituminous | 0.8200 tC/t | 2026-05"), found::toString);
        assertTrue(
                found.get(6).startsWith("FAR_FROM_PEERS unit-3 | B/bituminous | 0.8200 tC/t | 2026-05"),
                found::toString);
        assertEquals("[unit-3/2026-04/1, unit-3/2026-05/1]", year.cited().get(0));
    }

    @Test
    void coalDoublesAndPowerDoesNot() {
        year.planted(2, 6, one -> one.with("A/bituminous", "300000.00").with("M", "310000.000"));
        List<String> found = year.found();
        assertEquals(2, found.size(), found::toString);
        assertTrue(
                found.get(0)
                        .matches("INTENSITY_JUMP unit-2 \\| 0\\.7\\d+ tCO2/MWh \\| 2026-05 \\| 1\\.[789]\\d+ "
                                + "tCO2/MWh \\| 2026-06 \\| \\+1\\d\\d %"),
                found::toString);
        assertEquals("[unit-2/2026-05/1, unit-2/2026-06/1]", year.cited().get(0));
    }

    @Test
    void aMeasuredValueComesAgain() {
        for (int month = 4; month <= 6; month++) {
            year.planted(1, month, one -> one.with("C/bituminous", "20.131")
                    .with("B/bituminous", "0.51" + one.month() + "7"));
        }
        assertEquals(List.of("REPEATED_VALUE unit-1 | C/bituminous | 20.131 GJ/t | 3 | 2026-04"), year.found());
        assertEquals(List.of("[unit-1/2026-04/1, unit-1/2026-05/1, unit-1/2026-06/1]"), year.cited());
    }

    @Test
    void whatIsNotMeasuredMayComeAgain() {
        year.planted(1, one -> one.with("C/bituminous", "26.7").with("B/bituminous", "0.0000"));
        assertEquals(List.of(), year.found());
    }

    @Test
    void lastDigitsAreInvented() {
        Random random = new Random(1);
        year.planted(4, one -> one.with("A/bituminous", "1" + (10000 + random.nextInt(80000)) + ".25")
                .with("M", (280000 + random.nextInt(9000)) + ".335")
                .with("O", (600 + random.nextInt(99)) + ".05"));
        List<String> found = year.found();
        assertTrue(
                found.stream().anyMatch(one -> one.matches("UNEVEN_DIGITS unit-4 \\| 60 \\| 5 \\| [34]\\d")),
                found::toString);
    }

    @Test
    void aFileIsEvidenceTwice() {
        year.planted(5, 2, one -> one.shownBy("scan")).planted(5, 3, one -> one.shownBy("scan"));
        List<String> found = year.found();
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).matches("EVIDENCE_TWICE STOCK_RECORD \\| [0-9a-f]{64} \\| 2"), found::toString);
        assertEquals(List.of("[unit-5/2026-02/1, unit-5/2026-03/1]"), year.cited());
    }

    @Test
    void aReportIsOfTwoCompanies() {
        year.planted(5, 2, one -> one.tested("lab", "R-7")).planted(6, 2, one -> one.tested("lab", "R-7"));
        assertEquals(List.of("REPORT_TWICE R-7 | lab | 2"), year.found());
        assertEquals(List.of("[unit-5/2026-02/1, unit-6/2026-02/1]"), year.cited());
    }

    @Test
    void coalIsOutsideOfItsRange() {
        year.planted(0, 1, one -> Sample.of(one.unit(), 1, one.values() + " C_DAF/bituminous=95.00"));
        assertEquals(
                List.of("COAL_OUTSIDE_RANGE unit-0 | C_DAF/bituminous | 95.00 % | 2026-01 | [74, 92]"), year.found());
    }

    @Test
    void carbonDoesNotFitHeat() {
        year.planted(8, 9, one -> one.with("B/bituminous", "0.4800").with("C/bituminous", "21.500"));
        assertEquals(
                List.of("CARBON_PER_HEAT unit-8 | bituminous | 0.02233 | 2026-09 | 0.0238 | 0.0313"), year.found());
        assertEquals(List.of("[unit-8/2026-09/1]"), year.cited());
    }

    @Test
    void lateMonthsShareTheirCompiler() {
        for (int unit = 2; unit <= 4; unit++) {
            year.planted(unit, 7, one -> one.compiledBy("Quick Reports Ltd").late());
        }
        year.planted(9, 1, Sample::late);
        assertEquals(List.of("LATE_CLUSTER COMPILER | Quick Reports Ltd | 3 | 3"), year.found());
        assertEquals(List.of("[unit-2/2026-07/1, unit-3/2026-07/1, unit-4/2026-07/1]"), year.cited());
    }

    @Test
    void lateMonthsShareTheirMonthOrLaboratory() {
        for (int unit = 0; unit < Year.UNITS; unit++) {
            year.planted(unit, 10, Sample::late);
        }
        year.planted(1, one -> one.tested("slow", "S-" + one.month()).late());
        assertEquals(
                List.of(
                        "LATE_CLUSTER COMPILER | own staff of unit-1 | 12 | 12",
                        "LATE_CLUSTER LABORATORY | slow | 12 | 12",
                        "LATE_CLUSTER MONTH | 2026-10 | 24 | 24"),
                year.found());
    }

    @Test
    void theOrderOfWhatIsReadDoesNotMatter() {
        year.planted(3, 5, one -> one.with("B/bituminous", "0.8200")).planted(2, 6, one -> one.with("M", "110000.000"));
        List<ReadMonth> reversed = new ArrayList<>(year.months().all());
        Collections.reverse(reversed);
        assertEquals(SupervisionRules.look(year.months()), SupervisionRules.look(new Months(reversed)));
    }
}
