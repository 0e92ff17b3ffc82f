package io.carbonregistry.pledges;

import io.carbonregistry.kernel.Whole;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far units cover a loan: the loan's share of their value, exactly, and what is missing. Sums beyond any market end at the largest number.
 *
 * @param outstanding what is owed, in fen
 * @param value what the units are worth, in fen
 * @param price of a tonne of the class in which more would be given, in fen
 */
record Cover(BigInteger outstanding, BigInteger value, BigInteger price) {

    private static final BigInteger WHOLE = BigInteger.valueOf(LoanTerms.WHOLE);
    private static final BigInteger MOST = BigInteger.valueOf(Whole.MAX);
    private static final int DECIMALS = 4;

    /** The cover that lines give at prices. */
    static Cover of(long outstanding, List<PledgeLine> lines, List<ClassPrice> prices) {
        BigInteger value = BigInteger.ZERO;
        BigInteger first = BigInteger.ZERO;
        for (PledgeLine line : lines) {
            BigInteger price = BigInteger.valueOf(priceOf(line, prices));
            value = value.add(price.multiply(BigInteger.valueOf(line.quantity().value())));
            first = first.signum() == 0 ? price : first;
        }
        return new Cover(BigInteger.valueOf(outstanding), value, first);
    }

    private static long priceOf(PledgeLine line, List<ClassPrice> prices) {
        return prices.stream()
                .filter(one -> one.unitClass().equals(line.unitClass()))
                .mapToLong(ClassPrice::fen)
                .findFirst()
                .orElse(0);
    }

    /** The loan's share of the value, with four decimals; none where the units are worth nothing. */
    Optional<BigDecimal> ltv() {
        return value.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        new BigDecimal(outstanding).divide(new BigDecimal(value), DECIMALS, RoundingMode.HALF_UP));
    }

    /** The share as people read it. */
    String percent() {
        return ltv().map(share -> share.movePointRight(2).toPlainString() + " %")
                .orElse("more than everything");
    }

    /** Whether the exact share is more than so many hundredths of a percent. */
    boolean exceeds(int line) {
        return owedInWhole().compareTo(value.multiply(BigInteger.valueOf(line))) > 0;
    }

    /** Whether the exact share is at least so many hundredths of a percent. */
    boolean reaches(int line) {
        return outstanding.signum() > 0 && owedInWhole().compareTo(value.multiply(BigInteger.valueOf(line))) >= 0;
    }

    /** How many more tonnes bring the share to the target; none where it is there, or where no number of them would. */
    long callTonnes(int target) {
        BigInteger worth = price.multiply(BigInteger.valueOf(target));
        BigInteger missing = owedInWhole().subtract(value.multiply(BigInteger.valueOf(target)));
        if (missing.signum() <= 0 || worth.signum() == 0) {
            return 0;
        }
        BigInteger[] parts = missing.divideAndRemainder(worth);
        return limited(parts[1].signum() == 0 ? parts[0] : parts[0].add(BigInteger.ONE));
    }

    Valuation valuation(LocalDate day, List<ClassPrice> prices, LoanTerms terms) {
        Valuation.Line line = reaches(terms.call())
                ? Valuation.Line.CALL
                : reaches(terms.warn()) ? Valuation.Line.WARN : Valuation.Line.OK;
        return new Valuation(day, prices, limited(value), ltv(), line, callTonnes(terms.target()));
    }

    private BigInteger owedInWhole() {
        return outstanding.multiply(WHOLE);
    }

    private static long limited(BigInteger number) {
        return number.min(MOST).longValueExact();
    }
}
