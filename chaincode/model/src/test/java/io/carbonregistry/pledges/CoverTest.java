package io.carbonregistry.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.kernel.Whole;
import io.carbonregistry.prices.PriceBasis;
import io.carbonregistry.prices.PriceMethod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How far units cover a loan, to the digit. */
class CoverTest {

    private static final LoanTerms TERMS = new LoanTerms(
            PledgeActs.SEED, 1_000_000_000, 6_700, 8_000, 9_000, new PriceBasis(PriceMethod.LISTED, 20, true));

    private static Cover cover(long outstanding, long tonnes, long fen) {
        return Cover.of(
                outstanding,
                List.of(PledgeActs.line(PledgeMarket.CEA, tonnes)),
                List.of(new ClassPrice(PledgeMarket.CEA, fen)));
    }

    private static Valuation valued(Cover cover) {
        return cover.valuation(PledgeMarket.DAY, List.of(), TERMS);
    }

    @Test
    void tenMillionOnTwoHundredThousandTonnes() {
        Valuation lent = valued(cover(1_000_000_000, 200_000, 7_463));
        assertEquals(1_492_600_000, lent.value());
        assertEquals(Optional.of(new BigDecimal("0.6700")), lent.ltv());
        assertEquals(Valuation.Line.OK, lent.line());
        assertEquals("67.00 %", cover(1_000_000_000, 200_000, 7_463).percent());
    }

    @Test
    void theyFallAndMoreIsCalledFor() {
        Valuation fallen = valued(cover(1_000_000_000, 200_000, 6_236));
        assertEquals(1_247_200_000, fallen.value());
        assertEquals(Optional.of(new BigDecimal("0.8018")), fallen.ltv());
        assertEquals(Valuation.Line.WARN, fallen.line());
        assertEquals(39_343, fallen.callTonnes());
        assertEquals(0, cover(1_000_000_000, 239_343, 6_236).callTonnes(6_700));
        assertEquals(1, cover(1_000_000_000, 239_342, 6_236).callTonnes(6_700));
    }

    @Test
    void linesAreReachedExactlyAndNotByRounding() {
        assertEquals(Valuation.Line.WARN, valued(cover(8_000, 100, 100)).line());
        assertEquals(
                Valuation.Line.OK, valued(cover(79_999_999, 10_000, 10_000)).line());
        assertEquals(Valuation.Line.CALL, valued(cover(9_000, 100, 100)).line());
        assertFalse(cover(6_700, 100, 100).exceeds(6_700));
        assertTrue(cover(6_701, 100, 100).exceeds(6_700));
    }

    @Test
    void whatIsWorthNothingCoversNothing() {
        Valuation worthless = valued(cover(1, 200, 0));
        assertEquals(Optional.empty(), worthless.ltv());
        assertEquals(Valuation.Line.CALL, worthless.line());
        assertEquals(0, worthless.callTonnes());
        assertTrue(cover(1, 200, 0).exceeds(6_700));
        assertFalse(cover(0, 200, 0).exceeds(6_700));
    }

    @Test
    void moreIsCalledForInTheFirstClassThatIsWorthSomething() {
        Cover two = Cover.of(
                10_000,
                List.of(PledgeActs.line(PledgeMarket.CEA, 100), PledgeActs.line(PledgeMarket.LATER, 50)),
                List.of(new ClassPrice(PledgeMarket.CEA, 0), new ClassPrice(PledgeMarket.LATER, 100)));
        assertEquals(100, two.callTonnes(6_700));
    }

    @Test
    void noSumIsTooLarge() {
        assertEquals(Whole.MAX, valued(cover(1, Whole.MAX, Whole.MAX)).value());
    }
}
