package io.carbonregistry.prices;

import io.carbonregistry.kernel.Text;
import io.carbonregistry.kernel.Whole;
import java.util.stream.LongStream;

/**
 * What a day's trading came to. Prices are in fen for a tonne. Of a day on which nothing was traded the prices are those that the exchange
 * carries on, and the volume is 0.
 *
 * @param open the first price
 * @param high the highest
 * @param low the lowest
 * @param close the closing price
 * @param average the average weighted by volume
 * @param volume tonnes
 */
public record PriceFigures(long open, long high, long low, long close, long average, long volume) {

    public PriceFigures {
        boolean between = LongStream.of(open, close, average).allMatch(price -> low <= price && price <= high);
        Text.require(
                1 <= low && high <= Whole.MAX && between,
                "prices",
                open + ", " + high + ", " + low + ", " + close + ", " + average,
                "fen from 1 on, none below the lowest or above the highest");
        Text.require(0 <= volume && volume <= Whole.MAX, "volume", Long.toString(volume), "whole tonnes");
    }
}
