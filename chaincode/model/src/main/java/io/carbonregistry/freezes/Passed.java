package io.carbonregistry.freezes;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import java.util.ArrayList;
import java.util.List;

/**
 * What a freeze has bound in one act.
 *
 * @param freeze the act that ordered it
 * @param quantity tonnes
 * @param ranges the serials
 */
public record Passed(ActRef freeze, Quantity quantity, List<SerialRange> ranges) {

    public Passed {
        ranges = List.copyOf(ranges);
    }

    /** Those of the shares, whose serials come first and in the same order. */
    static List<Passed> of(List<Share> shares, List<List<SerialRange>> ranges) {
        List<Passed> all = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            all.add(new Passed(share.freeze().act(), new Quantity(share.tonnes()), ranges.get(i)));
        }
        return all;
    }
}
