package io.carbonregistry.prices;

import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/**
 * Published prices of a class by one method.
 *
 * @param unitClass the class
 * @param method how it was traded
 * @param days those published, the earliest first
 * @param corrections what was replaced on those days
 * @param missing trading days that have come and are not published
 */
public record PriceSeries(
        UnitClass unitClass,
        PriceMethod method,
        List<PricedDay> days,
        List<PriceCorrection> corrections,
        List<LocalDate> missing) {

    public PriceSeries {
        days = List.copyOf(days);
        corrections = List.copyOf(corrections);
        missing = List.copyOf(missing);
    }
}
