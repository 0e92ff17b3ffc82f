package io.carbonregistry.prices;

import io.carbonregistry.kernel.Text;
import io.carbonregistry.registry.Calendar;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which prices count, as a contract says it.
 *
 * @param method how the units were traded
 * @param days the closing prices of so many trading days are averaged, 1 to 60
 * @param lowerOfLastClose whether the last of them counts instead where it is lower than the average
 */
public record PriceBasis(PriceMethod method, int days, boolean lowerOfLastClose) {

    /** The most trading days that a contract may average. */
    public static final int MOST = 60;

    public PriceBasis {
        Text.require(1 <= days && days <= MOST, "trading days", Integer.toString(days), "1 to " + MOST);
    }

    /**
     * The trading days that count for a valuation as of a day: the last ones that are not after it.
     *
     * @throws io.carbonregistry.kernel.RefusedException if one lies in a year whose calendar is not announced
     */
    public PriceWindow asOf(LocalDate day, UnitClass unitClass, Calendar calendar) {
        List<LocalDate> window = new ArrayList<>();
        for (LocalDate at = day; window.size() < days; at = at.minusDays(1)) {
            if (calendar.isTradingDay(at)) {
                window.add(at);
            }
        }
        return new PriceWindow(this, unitClass, window);
    }
}
