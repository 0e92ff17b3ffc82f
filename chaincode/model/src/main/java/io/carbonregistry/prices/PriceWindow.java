package io.carbonregistry.prices;

import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The trading days of a class that count for one valuation.
 *
 * @param basis what the contract says
 * @param unitClass the class
 * @param days the latest first
 */
public record PriceWindow(PriceBasis basis, UnitClass unitClass, List<LocalDate> days) {

    public PriceWindow {
        days = List.copyOf(days);
    }

    /** Where the prices stand. */
    public Keys reads() {
        return Keys.none()
                .maybe(days.stream()
                        .map(day -> PriceMonth.keyOn(day, unitClass, basis.method()))
                        .distinct()
                        .toList());
    }

    /** Every day of the window is published; none is ever left out of an average in silence. */
    public void requirePublished(States states, Rules rules) {
        Optional<LocalDate> missing =
                days.stream().filter(day -> on(day, states).isEmpty()).findFirst();
        rules.require(
                missing.isEmpty(),
                Reason.PRICE_MISSING,
                unitClass,
                basis.method(),
                missing.map(LocalDate::toString).orElse("-"));
    }

    /**
     * The price that counts, in whole fen for a tonne: a fraction of a fen is dropped, so that units are never valued above their
     * prices. What is not published was refused before.
     */
    public long fen(States states) {
        // At most 60 prices of at most 2^53 - 1: their sum is within a long.
        long average = days.stream().mapToLong(day -> close(day, states)).sum() / days.size();
        return basis.lowerOfLastClose() ? Math.min(average, close(days.get(0), states)) : average;
    }

    private long close(LocalDate day, States states) {
        return on(day, states).orElseThrow().close();
    }

    private Optional<PriceFigures> on(LocalDate day, States states) {
        return states.find(PriceMonth.keyOn(day, unitClass, basis.method())).flatMap(month -> month.on(day));
    }
}
