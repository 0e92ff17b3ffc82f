package io.carbonregistry.pledges;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the units of a pledge are worth on a day, and how far they cover the loan. Confided.
 *
 * @param day as of which prices were taken
 * @param prices of each class
 * @param value of all units, in fen
 * @param ltv the loan's share of it with four decimals; none where they are worth nothing
 * @param line whether a line of the contract is reached
 * @param callTonnes how many more tonnes of the first class that is worth something bring the loan back to its target
 */
public record Valuation(
        LocalDate day, List<ClassPrice> prices, long value, Optional<BigDecimal> ltv, Line line, long callTonnes) {

    /** Which line of the contract the loan's share of the value has reached. */
    public enum Line {
        OK,
        WARN,
        CALL
    }

    public Valuation {
        prices = List.copyOf(prices);
    }

    /** What lines would be worth at the same prices; a class that was not valued is worth nothing. */
    Cover cover(long outstanding, List<PledgeLine> lines) {
        return Cover.of(outstanding, lines, prices);
    }

    @Override
    public String toString() {
        return "Valuation[confided]";
    }
}
