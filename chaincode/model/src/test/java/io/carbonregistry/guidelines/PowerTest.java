package io.carbonregistry.guidelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.units.ReportingMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Months of power units by the published guidelines, to the last digit. */
class PowerTest {

    private static final String UNIT = "CONDENSING_UNIT";
    private static final String RUN = " M=500000.000 O=700.00 ";

    @Test
    void powerByMeasuredCarbon() {
        Told month =
                power(UNIT, "A/bituminous=210345.67 B/bituminous=0.5123 C/bituminous=20.908 [CAPACITY=1000.000]" + RUN);
        assertEquals(List.of(), month.faults());
        assertEquals(List.of(), month.warnings());
        assertEquals("391169.11", month.total());
        assertEquals("391169", month.whole());
        assertEquals(
                Map.of(
                        "P",
                        "71.43",
                        "EFFICIENCY_CONDENSING",
                        "0.4093",
                        "HOURS_SHARE",
                        "0.9409",
                        "POWER_INTENSITY",
                        "0.7823"),
                month.computed());
    }

    @Test
    void powerByDefaultCarbonCostsAQuarterMore() {
        Told month = power(UNIT, "A/bituminous=210345.67 C/bituminous=20.908" + RUN);
        assertEquals("492501.84", month.total());
        assertEquals(List.of("DEFAULT_USED D/bituminous a measured value"), month.warnings());
    }

    @Test
    void powerWithoutAnyTestByBothDefaults() {
        Told month = power(UNIT, "A/bituminous=1000.00 A/unconventional-coal=1000.00" + RUN);
        assertEquals(Map.of("FUEL/bituminous", "2990.01", "FUEL/unconventional-coal", "2770.00"), month.items());
    }

    @Test
    void gasByItsCarbonToFourDecimals() {
        Told month = power(UNIT, "A/natural-gas=21.00 C/natural-gas=389.310" + RUN);
        assertEquals(Map.of("GAS/natural-gas", "454.65"), month.items());
        assertEquals(
                "454.33",
                power(UNIT, "A/natural-gas=21.00 B/natural-gas=5.9600" + RUN).total());
    }

    /** 389.310 × 0.01532 is 5.9642292; unrounded, a million units would give 21,650,152.00. */
    @Test
    void gasOfAMillionUnitsShowsWhereItIsRounded() {
        assertEquals(
                Map.of("GAS/natural-gas", "21650046.00"),
                power(UNIT, "A/natural-gas=1000000.00 C/natural-gas=389.310" + RUN)
                        .items());
    }

    @Test
    void powerOf2026TakesTheOxidationThatItsPlanFroze() {
        String coal = "A/bituminous=210345.67 B/bituminous=0.5123 C/bituminous=20.908" + RUN;
        ReportingMonth march = new ReportingMonth(2026, 3);
        assertEquals(
                List.of("MISSING E/bituminous a value"),
                Published.assess("POWER", UNIT, march, coal).faults());
        Told frozen = Published.assess("POWER", UNIT, march, coal + " [E/bituminous=98.75]");
        assertEquals(List.of(), frozen.faults());
        assertEquals("390181.31", frozen.total());
    }

    @Test
    void generationBeyondTheHeatOfTheFuelIsMarked() {
        String fuel = "A/bituminous=210345.67 B/bituminous=0.5123 C/bituminous=20.908 O=700.00 ";
        assertEquals(
                List.of("EFFICIENCY_BROKEN EFFICIENCY_CONDENSING […, 0.46)"),
                power(UNIT, fuel + "M=600000.000").warnings());
        assertEquals("0.4911", power(UNIT, fuel + "M=600000.000").computed().get("EFFICIENCY_CONDENSING"));
        assertEquals(
                List.of(), power("CHP_UNIT", fuel + "M=600000.000 N=2237907.26").warnings());
        assertEquals(
                List.of("EFFICIENCY_BROKEN EFFICIENCY_CHP […, 1)"),
                power("CHP_UNIT", fuel + "M=600000.000 N=2237907.27").warnings());
    }

    @Test
    void aNilMonthIsWholeAndEmitsNothing() {
        Told month = power(UNIT);
        assertEquals(List.of(), month.faults());
        assertEquals(List.of(), month.warnings());
        assertEquals("0.00", month.total());
        assertTrue(Assessing.of(
                        Published.of("POWER", Published.MARCH_2025),
                        Published.month(Published.of("POWER", Published.MARCH_2025), "MILL", Published.MARCH_2025))
                .isEmpty());
    }

    private static Told power(String kind, String... values) {
        return Published.assess("POWER", kind, Published.MARCH_2025, values);
    }
}
