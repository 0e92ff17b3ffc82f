package io.carbonregistry.client.leasing;

import io.carbonregistry.accounts.Lane;
import java.util.List;

/**
 * Lanes of a daily limit that one act uses, and nobody else on this machine meanwhile: one with room enough, all where none has it, or
 * none where the limit is not divided. Ends once, in one of three ways.
 */
public final class LaneLease {

    private final Lanes lanes;
    private final List<Long> numbers;
    private final long tonnes;

    LaneLease(Lanes lanes, List<Long> numbers, long tonnes) {
        this.lanes = lanes;
        this.numbers = List.copyOf(numbers);
        this.tonnes = tonnes;
    }

    /** The lane to name: none in particular, if it is not one. */
    Lane lane() {
        return numbers.size() == 1 ? new Lane(numbers.get(0)) : Lane.none();
    }

    /** The act is committed: its tonnes are used, of several lanes nobody knows in which. */
    void taken() {
        if (numbers.size() == 1) {
            lanes.returned(numbers, tonnes);
        } else {
            lost();
        }
    }

    /** Nothing was used. */
    void untouched() {
        lanes.returned(numbers, 0);
    }

    /** Somebody else has used them. */
    void lost() {
        if (!numbers.isEmpty()) {
            lanes.outdated();
            lanes.returned(numbers, 0);
        }
    }
}
