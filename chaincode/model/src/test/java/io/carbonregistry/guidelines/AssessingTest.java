package io.carbonregistry.guidelines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.units.ReportingMonth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that is wrong with a month, or marked in it, told at once and without a value. */
class AssessingTest {

    private static final String RIGHT =
            "A/bituminous=1000.00 B/bituminous=0.5123 C/bituminous=20.908 M=2000.000 O=700.00 [CAPACITY=10.000]";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ZZZ=1.00                   ; NOT_IN_GUIDELINE ZZZ POWER-2022-485",
                "CAPACITY=1.000             ; NOT_IN_GUIDELINE CAPACITY POWER-2022-485",
                "A/peat=1.00                ; NOT_IN_GUIDELINE A/peat POWER-2022-485",
                "A=1.00                     ; NOT_IN_GUIDELINE A POWER-2022-485",
                "N/bituminous=1.00          ; NOT_IN_GUIDELINE N/bituminous POWER-2022-485",
                "BOUGHT_COAL/diesel=1.00    ; NOT_IN_GUIDELINE BOUGHT_COAL/diesel POWER-2022-485",
                "O=700.00                   ; TWICE O once",
                "N=1.0                      ; WRONG_DECIMALS N 2",
                "N=1.000                    ; WRONG_DECIMALS N 2",
                "N=1                        ; WRONG_DECIMALS N 2",
                "N=1234567890123456.00      ; WRONG_DECIMALS N 2",
                "N=-0.01                    ; NEGATIVE N 0",
                "D/bituminous=0.02618       ; NOT_THE_FACTOR D/bituminous 0.03085",
                "E/bituminous=98            ; NOT_THE_FACTOR E/bituminous 99",
                "P=28.58                    ; NOT_AS_COMPUTED P what follows"
            })
    void aFaultIsNamedWithWhatWouldBeRight(String added, String expected) {
        assertEquals(List.of(), faults(RIGHT));
        assertEquals(List.of(expected), faults(RIGHT + " " + added));
    }

    @ParameterizedTest
    @CsvSource({"D/bituminous=0.03085", "E/bituminous=99", "P=28.57", "N=0.00", "BOUGHT_COAL/lignite=1.00"})
    void whatIsRightIsNoFault(String added) {
        assertEquals(List.of(), faults(RIGHT + " " + added));
    }

    @Test
    void aUnitIsThatOfTheMaterial() {
        Guideline guideline = Published.of("POWER", Published.MARCH_2025);
        assertEquals(
                "GJ/10^4 Nm3",
                Published.value(guideline, "C/natural-gas=389.310").unit());
        List<ReportedValue> values =
                new ArrayList<>(Published.month(guideline, "CONDENSING_UNIT", Published.MARCH_2025, RIGHT)
                        .values());
        ReportedValue coal = values.remove(0);
        values.add(new ReportedValue(coal.parameter(), coal.material(), coal.value(), "kg", Optional.empty()));
        FacilityMonth month = new FacilityMonth("CONDENSING_UNIT", Published.MARCH_2025, values, List.of());
        assertEquals(
                List.of("WRONG_UNIT A/bituminous t"),
                Published.assess(guideline, month).faults());
    }

    @Test
    void everythingIsToldAtOnceInOrderOfPrecedence() {
        assertEquals(
                List.of(
                        "NOT_IN_GUIDELINE ZZZ POWER-2022-485",
                        "WRONG_DECIMALS C/bituminous 3",
                        "NEGATIVE A/bituminous 0",
                        "MISSING M a value",
                        "MISSING O a value"),
                faults("A/bituminous=-1.00 C/bituminous=20.9 ZZZ=1"));
    }

    @Test
    void whatAFormulaLooksForInVainIsMissing() {
        assertEquals(
                List.of("MISSING NCV/bituminous a value"), withoutDefaults().faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A/natural-gas=1.00 B/natural-gas=4.3699 ; OUTSIDE_RANGE B/natural-gas [4.37, 6.10]",
                "A/natural-gas=1.00 B/natural-gas=6.1001 ; OUTSIDE_RANGE B/natural-gas [4.37, 6.10]",
                "C_DAF/lignite=77.01                     ; OUTSIDE_RANGE C_DAF/lignite [60, 77]",
                "J=100.00 K=100.01                       ; OUTSIDE_RANGE L [0, 100]"
            })
    void whatIsImplausibleIsMarked(String added, String expected) {
        Told month = power(RIGHT + " " + added);
        assertEquals(List.of(), month.faults());
        assertTrue(month.warnings().contains(expected), () -> month.warnings().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "A/natural-gas=1.00 B/natural-gas=4.3700 C/natural-gas=285.000",
        "C_DAF/lignite=77.00",
        "J=100.00 K=0.00"
    })
    void whatIsAtTheLimitIsNot(String added) {
        assertEquals(List.of(), power(RIGHT + " " + added).warnings());
    }

    @Test
    void moreHoursThanTheMonthHasAreMarked() {
        assertEquals(List.of(), power(RIGHT.replace("O=700.00", "O=744.00")).warnings());
        assertEquals(
                List.of("OUTSIDE_RANGE HOURS_SHARE […, 1]"),
                power(RIGHT.replace("O=700.00", "O=744.01")).warnings());
    }

    /** 1000.00 t by a scale without calibration, 0.5 %, count as 1005 t. */
    @Test
    void whatWasNotCalibratedCountsConservativelyAndIsMarked() {
        Guideline guideline = Published.of("POWER", Published.MARCH_2025);
        List<ReportedValue> values =
                new ArrayList<>(Published.month(guideline, "CONDENSING_UNIT", Published.MARCH_2025, RIGHT)
                        .values());
        ReportedValue coal = values.remove(0);
        values.add(new ReportedValue(
                coal.parameter(), coal.material(), coal.value(), coal.unit(), Optional.of(new BigDecimal("1.005"))));
        Told month = Published.assess(
                guideline, new FacilityMonth("CONDENSING_UNIT", Published.MARCH_2025, values, List.of()));
        assertEquals("1868.95", month.total());
        assertEquals(List.of("CALIBRATION_NOT_VALID A/bituminous a calibration for the whole month"), month.warnings());
    }

    @Test
    void aFactorThatTheTablesFixForOneMaterialIsFixedForThatOneAlone() {
        String month = "FC_IN/coke=1.00 FC_IN/anthracite=1.00 FC_OUT/other-gas=0.00 OUTPUT=1.00 ";
        Told coke = Published.assess(
                "STEEL", "SINTERING", Published.MARCH_2025, month + "NCV/coke=28.434 NCV/anthracite=25.023");
        assertEquals(List.of("NOT_THE_FACTOR NCV/coke 28.435"), coke.faults());
    }

    @Test
    void aFrozenFactorIsTheRegisteredOne() {
        String month = RIGHT + " E/bituminous=98.76 ";
        ReportingMonth march = new ReportingMonth(2026, 3);
        assertEquals(
                List.of("NOT_THE_FACTOR E/bituminous 98.75"),
                Published.assess("POWER", "CONDENSING_UNIT", march, month + "[E/bituminous=98.75]")
                        .faults());
        assertEquals(
                List.of("NOT_THE_FACTOR E/bituminous none"),
                Published.assess("POWER", "CONDENSING_UNIT", march, month).faults());
    }

    @Test
    void whatCannotBeComputedIsNotAsComputed() {
        assertEquals(List.of("NOT_AS_COMPUTED P what follows"), faults(RIGHT.replace("[CAPACITY=10.000]", "P=28.57")));
    }

    @Test
    void netUseMayBeNegative() {
        Parameter net =
                Published.of("STEEL", Published.MARCH_2025).parameter("FC").orElseThrow();
        assertTrue(net.maySignify(new BigDecimal("-1.00")));
        assertFalse(Published.of("STEEL", Published.MARCH_2025)
                .parameter("FC_IN")
                .orElseThrow()
                .maySignify(new BigDecimal("-1.00")));
    }

    /** A guideline that has no calorific value for a fuel. */
    private static Told withoutDefaults() {
        String json = new String(Published.RECORDS.bytes(Published.of("CEMENT", Published.MARCH_2025)), UTF_8)
                .replace("{\"parameter\":\"NCV\",\"value\":\"23.076\"},", "");
        Guideline guideline = Published.RECORDS.read(Guideline.class, json.getBytes(UTF_8));
        return Published.assess(
                guideline,
                Published.month(
                        guideline, "CLINKER_LINE", Published.MARCH_2025, "Q/silicate-clinker=1.00 FC/bituminous=1.00"));
    }

    private static List<String> faults(String values) {
        return power(values).faults();
    }

    private static Told power(String values) {
        return Published.assess("POWER", "CONDENSING_UNIT", Published.MARCH_2025, values);
    }
}
