package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Adds up what a bank has lent. */
final class Adding {

    private static final int NOT_VALUED = 0;

    private final SortedMap<UnitClass, Long> tonnes = new TreeMap<>();
    private final SortedMap<Integer, Part> bands = new TreeMap<>();
    private final SortedMap<AccountId, Part> debtors = new TreeMap<>();
    private Part all = Part.NONE;

    /** How many loans, and what is owed on them. */
    private record Part(long loans, long outstanding) {

        static final Part NONE = new Part(0, 0);

        static Part of(Loan loan) {
            return new Part(1, loan.outstanding());
        }

        Part and(Part other) {
            return new Part(loans + other.loans, Quantity.plus(outstanding, other.outstanding));
        }
    }

    void add(Pledge pledge, Loan loan) {
        Part one = Part.of(loan);
        all = all.and(one);
        bands.merge(band(pledge, loan), one, Part::and);
        debtors.merge(pledge.agreed().debtor(), one, Part::and);
        pledge.lines()
                .forEach(line -> tonnes.merge(line.unitClass(), line.quantity().value(), Quantity::plus));
    }

    /** The sum, each class as it is described. */
    Exposure exposure(Actor bank, BiFunction<UnitClass, Long, Exposure.Units> described, Optional<String> next) {
        return new Exposure(
                bank,
                all.loans(),
                all.outstanding(),
                tonnes.entrySet().stream()
                        .map(one -> described.apply(one.getKey(), one.getValue()))
                        .toList(),
                bands.entrySet().stream()
                        .map(one -> new Exposure.Band(
                                Optional.of(one.getKey()).filter(upTo -> upTo != NOT_VALUED),
                                one.getValue().loans(),
                                one.getValue().outstanding()))
                        .toList(),
                debtors.entrySet().stream()
                        .map(one -> new Exposure.Debtor(
                                one.getKey(),
                                one.getValue().loans(),
                                one.getValue().outstanding()))
                        .toList(),
                next);
    }

    /** The next ten percent at or above the share, of what is owed and pledged now at the prices last looked at; nothing owed lies in the first. */
    private static int band(Pledge pledge, Loan loan) {
        return loan.valuation()
                .flatMap(prices ->
                        prices.cover(loan.outstanding(), pledge.lines()).ltv())
                .map(ltv ->
                        ltv.movePointRight(1).setScale(0, RoundingMode.CEILING).max(BigDecimal.ONE))
                .map(tenths ->
                        tenths.min(BigDecimal.valueOf(Integer.MAX_VALUE / 10)).intValue() * 10)
                .orElse(NOT_VALUED);
    }
}
