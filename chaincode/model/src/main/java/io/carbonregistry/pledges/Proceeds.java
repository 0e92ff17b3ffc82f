package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;

/** What a sale of pledged units has brought. Confided. */
public record Proceeds(Sum price) implements State {

    /** Where they stand. */
    public static Key<Proceeds> key(ActRef pledge, ActRef sale) {
        return Key.of(Proceeds.class, "proceeds", pledge, sale);
    }

    @Override
    public String toString() {
        return "Proceeds[confided]";
    }
}
