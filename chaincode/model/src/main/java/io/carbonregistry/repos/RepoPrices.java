package io.carbonregistry.repos;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.util.List;
import java.util.stream.Stream;

/**
 * The money of a repo. Confided. The repo's own record says by its root which of them counts.
 *
 * @param sums what was agreed, and what one party has proposed of a longer term
 */
public record RepoPrices(List<RepoCash> sums) implements State {

    public RepoPrices {
        sums = List.copyOf(sums);
    }

    /** Where they stand. */
    public static Key<RepoPrices> key(ActRef repo) {
        return Key.of(RepoPrices.class, "repocash", repo);
    }

    /** What counts, with what is proposed; what was proposed before is dropped. */
    RepoPrices proposing(Digest counting, RepoCash other) {
        return new RepoPrices(
                Stream.concat(sums.stream().filter(one -> one.root().equals(counting)), Stream.of(other))
                        .toList());
    }
}
