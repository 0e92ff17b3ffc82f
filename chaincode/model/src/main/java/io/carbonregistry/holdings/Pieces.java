package io.carbonregistry.holdings;

import io.carbonregistry.kernel.Changes;
import io.carbonregistry.units.SerialRange;
import java.util.List;

/**
 * What drawn blocks were cut into.
 *
 * @param changes what is written
 * @param ranges the serials of each part, in the order of the parts
 */
public record Pieces(Changes changes, List<List<SerialRange>> ranges) {

    public Pieces {
        ranges = List.copyOf(ranges);
    }
}
