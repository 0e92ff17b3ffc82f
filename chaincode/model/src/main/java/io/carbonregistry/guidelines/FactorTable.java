package io.carbonregistry.guidelines;

import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.ReportingMonth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Factors that stand in no guideline, such as that of the grid, each for the months it holds for.
 *
 * @param version its id
 * @param unit of every factor in it
 * @param legalBasis the notices that published them
 * @param factors one an item and month
 */
public record FactorTable(String version, String unit, String legalBasis, List<Factor> factors) implements State {

    /** How the keys of all tables start. */
    public static final String KEYS = "factors/";

    public FactorTable {
        Text.requireId("factor table", version);
        Text.requirePhrase("unit", unit, 32);
        Text.requireLegalBasis(legalBasis);
        factors = List.copyOf(factors);
        requireOnce(factors);
    }

    /**
     * A factor.
     *
     * @param item what it is of
     * @param from the first month
     * @param until the last month; empty while no other follows
     * @param value the factor
     */
    public record Factor(String item, ReportingMonth from, Optional<ReportingMonth> until, BigDecimal value) {

        boolean holdsFor(ReportingMonth month) {
            return from.compareTo(month) <= 0
                    && until.filter(last -> last.compareTo(month) < 0).isEmpty();
        }

        boolean overlaps(Factor other) {
            return item.equals(other.item) && (holdsFor(other.from) || other.holdsFor(from));
        }
    }

    /** Where a table stands. */
    public static Key<FactorTable> key(String version) {
        return Key.of(FactorTable.class, "factors", version);
    }

    /** The factor of an item in a month; empty where none is published for it. */
    public Optional<BigDecimal> find(String item, ReportingMonth month) {
        return factors.stream()
                .filter(one -> one.item().equals(item) && one.holdsFor(month))
                .map(Factor::value)
                .findFirst();
    }

    private static void requireOnce(List<Factor> factors) {
        for (int i = 0; i < factors.size(); i++) {
            Factor factor = factors.get(i);
            boolean twice = IntStream.range(0, i).anyMatch(j -> factors.get(j).overlaps(factor));
            Text.require(!twice, "factor", factor.item() + " from " + factor.from(), "one an item and month");
        }
    }
}
