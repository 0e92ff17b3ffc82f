package io.carbonregistry.prices;

import io.carbonregistry.kernel.Key;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;

/**
 * One class's day of one method, as it is published.
 *
 * @param unitClass the class
 * @param method how it was traded
 * @param open the first price, fen for a tonne
 * @param high the highest
 * @param low the lowest
 * @param close the closing price
 * @param average the average weighted by volume
 * @param volume tonnes
 */
public record PriceRow(
        UnitClass unitClass,
        PriceMethod method,
        long open,
        long high,
        long low,
        long close,
        long average,
        long volume) {

    public PriceRow {
        new PriceFigures(open, high, low, close, average, volume);
    }

    /** Where the month stands that a day of its class and method lies in. */
    Key<PriceMonth> keyOn(LocalDate day) {
        return PriceMonth.keyOn(day, unitClass, method);
    }

    /** What the day came to. */
    public PriceFigures figures() {
        return new PriceFigures(open, high, low, close, average, volume);
    }
}
