package io.carbonregistry.formulas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.kernel.RefusedException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where and how the guidelines round, at the ties where roundings part. */
class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "0.125, 2, 0.13",
        "0.135, 2, 0.14",
        "2.5, 0, 3",
        "-0.125, 2, -0.13",
        "0.12499999999999999999, 2, 0.12",
        "26.67, 1, 26.7",
        "1.0000005, 6, 1.000001",
        "1.061363550625, 6, 1.061364"
    })
    void halfUpAtEveryTie(BigDecimal value, int decimals, String expected) {
        assertEquals(expected, Rounding.nearest(value, decimals).toPlainString());
        assertEquals(
                expected, new Fraction(value, BigDecimal.ONE).rounded(decimals).toPlainString());
    }

    /** Allowances: the plan's own example, a benchmark allocation, advances and the offset limit. */
    @ParameterizedTest
    @CsvSource({
        "1789.70, 1789",
        "1333087.8254, 1333087",
        "1641974.6, 1641974",
        "61728.35, 61728",
        "0.999999999, 0",
        "5, 5",
        "-0.5, -1"
    })
    void downToWholeTonnes(BigDecimal tonnes, long expected) {
        assertEquals(expected, Rounding.down(tonnes));
    }

    /** 44/12 never ends, so it is divided last: by 3.6667 the second would be 1,000,009.08 t. */
    @ParameterizedTest
    @CsvSource({"27.2727, 100.00", "272727.27, 999999.99", "0.00136, 0.00", "0.00137, 0.01", "12, 44.00"})
    void carbonDioxideIsRoundedOnce(BigDecimal carbon, String expected) {
        assertEquals(expected, Fraction.ofCarbon(carbon).rounded(2).toPlainString());
    }

    @Test
    void aMonthIsWeightedByWhatWasBurnt() {
        Fraction carbon = Mean.weighted(
                List.of(weighted("7012.10", "0.5131"), weighted("6844.55", "0.5098"), weighted("7120.30", "0.5140")));
        assertEquals("0.512328737", carbon.rounded(9).toPlainString());
        assertEquals("0.5123", carbon.rounded(4).toPlainString());
        assertEquals("20976.95", carbon.denominator().toPlainString());
        assertThrows(RefusedException.class, () -> Mean.weighted(List.of(weighted("0.00", "0.5131"))));
    }

    @Test
    void severalTestsOfAGasCountAlike() {
        List<BigDecimal> tests = List.of(new BigDecimal("389.310"), new BigDecimal("389.311"));
        assertEquals("389.311", Mean.plain(tests).rounded(3).toPlainString());
    }

    @Test
    void carbonAsReceivedFromOtherBases() {
        BigDecimal carbon = new BigDecimal("0.6000");
        BigDecimal received = new BigDecimal("12.50");
        assertEquals(
                "0.5385",
                CarbonBasis.fromAirDried(carbon, received, new BigDecimal("2.50"))
                        .rounded(4)
                        .toPlainString());
        assertEquals("0.5250", CarbonBasis.fromDry(carbon, received).rounded(4).toPlainString());
    }

    @Test
    void heatOfSteamAndWater() {
        BigDecimal tonnes = new BigDecimal("1000");
        assertEquals(0, new BigDecimal("2716.26").compareTo(HeatContent.ofSteam(tonnes, new BigDecimal("2800.00"))));
        assertEquals(0, new BigDecimal("334.944").compareTo(HeatContent.ofWater(tonnes, new BigDecimal("100"))));
    }

    /** A belt scale of 0.5 %, in a month of 30 days. */
    @ParameterizedTest
    @CsvSource({
        "0.4, 0, 1.000000, 1.000000",
        "0.5, 0, 1.000000, 1.000000",
        "0.8, 0, 1.003000, 0.997000",
        "   , 0, 1.005000, 0.995000",
        "0.4, 30, 1.005000, 0.995000",
        "0.4, 10, 1.001667, 0.998333",
        "0.8, 10, 1.003667, 0.996333"
    })
    void aMeterNeverErrsInItsOwnersFavour(BigDecimal found, int uncovered, String activity, String production) {
        Calibration month = new Calibration(new BigDecimal("0.5"), Optional.ofNullable(found), 30, uncovered);
        assertEquals(activity, month.ofActivity().toPlainString());
        assertEquals(production, month.ofProduction().toPlainString());
    }

    @Test
    void limitsTakeTheUnroundedValue() {
        Limits below = new Limits(Optional.empty(), Optional.empty(), Optional.of(new BigDecimal("0.46")));
        assertTrue(below.hold(new Fraction(new BigDecimal("459999999"), new BigDecimal("1000000000"))));
        assertFalse(below.hold(new Fraction(new BigDecimal("46"), new BigDecimal("100"))));
        Limits thirds = new Limits(Optional.empty(), Optional.of(new BigDecimal("0.3333")), Optional.empty());
        assertFalse(thirds.hold(new Fraction(BigDecimal.ONE, BigDecimal.valueOf(3))));
    }

    private static Mean.Weighted weighted(String weight, String value) {
        return new Mean.Weighted(new BigDecimal(weight), new BigDecimal(value));
    }
}
