package io.carbonregistry.units;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Whole;
import java.util.Collection;

/** Whole tonnes of CO2 equivalent, at least one and at most 2^53 - 1 (Regulation 775 art. 30). */
public record Quantity(long value) implements Whole, Comparable<Quantity> {

    public Quantity {
        if (value < 1 || value > MAX) {
            throw RefusedException.because(Reason.QUANTITY_NOT_POSITIVE, value);
        }
    }

    /** All tonnes together; what no quantity can be is one more than the largest. */
    public static long total(Collection<Quantity> several) {
        return several.stream().mapToLong(Quantity::value).reduce(0, Quantity::plus);
    }

    /** Two sums of tonnes together; what no quantity can be is one more than the largest. */
    public static long plus(long one, long other) {
        return Math.min(MAX + 1, one + Math.min(MAX + 1, other));
    }

    @Override
    public int compareTo(Quantity other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
