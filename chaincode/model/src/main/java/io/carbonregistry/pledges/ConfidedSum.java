package io.carbonregistry.pledges;

import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import java.util.Optional;

/** A sum of money, as a request confides it. */
public record ConfidedSum(Optional<Sum> sum) {

    /** Nothing is confided. */
    public static ConfidedSum none() {
        return new ConfidedSum(Optional.empty());
    }

    /** It is there, and what was published is published of it. */
    void require(Digest root, Object about, Rules rules) {
        rules.require(sum.filter(one -> one.root().equals(root)).isPresent(), Reason.CONFIDED_DIFFERS, about);
    }

    /** The sum; it was required before. */
    Sum given() {
        return sum.orElseThrow(() -> new IllegalStateException("no sum"));
    }

    /** In fen; nothing where nothing is confided, which was refused before. */
    long fen() {
        return sum.map(Sum::fen).orElse(0L);
    }
}
