package io.carbonregistry.repos;

import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import java.util.Optional;

/** The money of a repo, as a request confides it. */
public record ConfidedCash(Optional<RepoCash> sums) {

    /** Nothing is confided. */
    public static ConfidedCash none() {
        return new ConfidedCash(Optional.empty());
    }

    /** It is there, and what was published is published of it. */
    void require(Digest root, Object about, Rules rules) {
        rules.require(sums.filter(one -> one.root().equals(root)).isPresent(), Reason.CONFIDED_DIFFERS, about);
    }

    /** The money; it was required before. */
    RepoCash given() {
        return sums.orElseThrow(() -> new IllegalStateException("no money"));
    }
}
