package io.carbonregistry.chaincode;

import java.util.ArrayList;
import java.util.List;

/** Cuts a list into pieces that the peer takes. */
final class Batches {

    private Batches() {}

    /** The list in pieces of at most so many, in order; none for an empty list. */
    static <T> List<List<T>> of(List<T> all, int most) {
        List<List<T>> batches = new ArrayList<>();
        for (List<T> rest = all;
                !rest.isEmpty();
                rest = rest.subList(batches.get(batches.size() - 1).size(), rest.size())) {
            batches.add(rest.subList(0, Math.min(most, rest.size())));
        }
        return batches;
    }
}
