package io.carbonregistry.guidelines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.formulas.Emissions;
import io.carbonregistry.formulas.Fraction;
import io.carbonregistry.units.ReportingMonth;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Months of steel, cement and aluminium by the published guidelines, to the last digit; and a year of months. */
class IndustriesTest {

    private static final ReportingMonth MARCH = Published.MARCH_2025;

    @Test
    void steelMonth() {
        Told month = Published.assess(
                "STEEL",
                "ENTERPRISE",
                MARCH,
                "FC/washed-coking-coal=120000.00 FC/anthracite=40000.00 FC/natural-gas=350.00",
                "P_CARBONATE/limestone=30000.00 P_CARBONATE/dolomite=10000.00 P_ELECTRODE/electrode=120.00",
                "M_CARBON/scrap=25000.00 M_CARBON/high-carbon-ferrochrome=150.00",
                "AD_STEEL/crude-steel=200000.00 AD_SOLD/coal-tar=3000.00 AD_SOLD/crude-benzol=900.00",
                "DRY_FUEL/anthracite=36000.00 MOISTURE/anthracite=10.00");
        assertEquals(List.of(), month.faults());
        assertEquals(
                Map.ofEntries(
                        Map.entry("FUEL/washed-coking-coal", "294536.46"),
                        Map.entry("FUEL/anthracite", "100893.43"),
                        Map.entry("FUEL/natural-gas", "7654.09"),
                        Map.entry("CARBONATES/limestone", "13200.00"),
                        Map.entry("CARBONATES/dolomite", "4760.00"),
                        Map.entry("ELECTRODES/electrode", "439.56"),
                        Map.entry("CARBON_MATERIALS/scrap", "925.00"),
                        Map.entry("CARBON_MATERIALS/high-carbon-ferrochrome", "52.20"),
                        Map.entry("CRUDE_STEEL/crude-steel", "-7400.00"),
                        Map.entry("SOLD_PRODUCTS/coal-tar", "-8097.00"),
                        Map.entry("SOLD_PRODUCTS/crude-benzol", "-3043.80")),
                month.items());
        assertEquals("403919.94", month.total());
        assertEquals("403920", month.whole());
        assertEquals(Map.of("STEEL_INTENSITY", "2.0196"), month.computed());
    }

    @Test
    void steelProcessIsWhatGoesInLessWhatComesOut() {
        Told month = Published.assess(
                "STEEL",
                "SINTERING",
                MARCH,
                "FC_IN/anthracite=1000.00 FC_IN/coke-oven-gas=10.00 FC_OUT/other-gas=1.00 OUTPUT=50000.00");
        assertEquals(
                Map.of(
                        "PROCESS_IN/anthracite", "2522.34",
                        "PROCESS_IN/coke-oven-gas", "77.13",
                        "PROCESS_OUT/other-gas", "-2.34"),
                month.items());
        assertEquals(Map.of("PROCESS_INTENSITY", "0.0519"), month.computed());
    }

    @Test
    void tarFactorFollowsFromItsHeat() {
        Material tar = Published.of("STEEL", MARCH).material("coal-tar").orElseThrow();
        BigDecimal carbon =
                tar.defaultOf("NCV").orElseThrow().multiply(tar.defaultOf("CC").orElseThrow());
        assertEquals("2.699", Fraction.ofCarbon(carbon).rounded(3).toPlainString());
        assertEquals("2.699", tar.defaultOf("EF").orElseThrow().toPlainString());
    }

    @Test
    void cementMonth() {
        Told month = Published.assess(
                "CEMENT",
                "CLINKER_LINE",
                MARCH,
                "Q/silicate-clinker=150000.00 M_ALT/carbide-slag=2000.00 FC/bituminous=16500.00 FC/diesel=12.50",
                "[CAPACITY=5000.00]");
        assertEquals(List.of(), month.faults());
        assertEquals(
                Map.of("FUEL/bituminous", "36184.35", "FUEL/diesel", "38.70", "PROCESS", "79290.00"), month.items());
        assertEquals("115513.05", month.total());
        assertEquals("115513", month.whole());
        assertEquals(
                Map.of(
                        "INTENSITY",
                        "0.7701",
                        "CARBIDE_RATE",
                        "1.20",
                        "REPLACEMENT_RATE",
                        "1.20",
                        "LINE_LOAD",
                        "0.8065"),
                month.computed());
        assertEquals(List.of(), month.warnings());
    }

    @Test
    void aProcessNeverFallsBelowZero() {
        Told month = Published.assess(
                "CEMENT", "CLINKER_LINE", MARCH, "Q/white-clinker=100.00 M_ALT/slaked-lime=1000.00 FC/diesel=0.00");
        assertEquals(Map.of("FUEL/diesel", "0.00", "PROCESS", "0.00"), month.items());
        assertEquals(List.of("OUTSIDE_RANGE REPLACEMENT_RATE [0, 100]"), month.warnings());
    }

    @Test
    void aluminiumMonth() {
        Told month =
                Published.assess("ALUMINIUM", "POTLINE", MARCH, "P=10000.00 AC_POWER=135000.000 [CAPACITY=120000.00]");
        assertEquals(List.of(), month.faults());
        assertEquals(Map.of("ANODE", "14708.32", "ANODE_EFFECT", "2631.60"), month.items());
        assertEquals("17339.92", month.total());
        assertEquals("17340", month.whole());
        assertEquals(
                Map.of("INTENSITY", "1.7340", "POWER_PER_TONNE", "13500.00", "OUTPUT_LOAD", "0.9091"),
                month.computed());
    }

    /** 0.143 × 0.25 is 0.03575, reported as 0.036; a tenth of that is 0.0036. */
    @Test
    void aluminiumByMinutesOfAnodeEffectAndByAnodesUsed() {
        Told month = Published.assess("ALUMINIUM", "POTLINE", MARCH, "P=10000.00 AEM=0.25 GROSS_ANODE=4845.00");
        assertEquals(Map.of("ANODE", "14706.63", "ANODE_EFFECT", "2786.40"), month.items());
    }

    @Test
    void aYearIsTheSumOfItsMonthsAndWholeOnceOnly() {
        List<BigDecimal> months = Collections.nCopies(12, new BigDecimal("100.45"));
        assertEquals("1205", Emissions.ofYear(months).toPlainString());
        assertEquals("1", Emissions.ofYear(List.of(new BigDecimal("0.50"))).toPlainString());
        assertEquals("0", Emissions.ofYear(List.of()).toPlainString());
        assertEquals("-1", Emissions.ofYear(List.of(new BigDecimal("-0.50"))).toPlainString());
    }
}
