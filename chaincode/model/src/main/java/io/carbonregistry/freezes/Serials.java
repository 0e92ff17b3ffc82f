package io.carbonregistry.freezes;

import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.SerialRange;
import java.util.List;

/** Ranges of serials as acts on flags name them. */
final class Serials {

    private Serials() {}

    /** The ranges, one at least, ascending and apart. */
    static List<SerialRange> checked(List<SerialRange> ranges) {
        List<SerialRange> all = Batch.checked("ranges", ranges, Batch.OF_HOLDER);
        for (int i = 1; i < all.size(); i++) {
            Text.require(
                    all.get(i - 1).last() < all.get(i).first(),
                    "ranges",
                    all.get(i).toString(),
                    "ranges that ascend and do not overlap");
        }
        return all;
    }
}
