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
        bands.merge(band(loan), one, Part::and);
        debtors.merge(pledge.agreed().debtor(), one, Part::and);
        pledge.lines()
                .forEach(line -> tonnes.merge(line.unitClass(), line.quantity().value(), Quantity::plus));
    }

    Exposure exposure(Actor bank, Optional<String> next) {
        return new Exposure(
                bank,
                all.loans(),
                all.outstanding(),
                tonnes.entrySet().stream()
                        .map(one -> new PledgeLine(one.getKey(), new Quantity(one.getValue())))
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

    /** The next ten percent at or above the share; what is owed nothing on lies in the first. */
    private static int band(Loan loan) {
        return loan.valuation()
                .flatMap(Valuation::ltv)
                .map(ltv ->
                        ltv.movePointRight(1).setScale(0, RoundingMode.CEILING).max(BigDecimal.ONE))
                .map(tenths ->
                        tenths.min(BigDecimal.valueOf(Integer.MAX_VALUE / 10)).intValue() * 10)
                .orElse(NOT_VALUED);
    }
}
