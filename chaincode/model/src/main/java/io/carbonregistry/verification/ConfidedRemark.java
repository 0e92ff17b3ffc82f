package io.carbonregistry.verification;

import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import java.util.Optional;

/** A remark, as a request confides it. */
public record ConfidedRemark(Optional<Remark> remark) {

    /** Nothing is confided. */
    public static ConfidedRemark none() {
        return new ConfidedRemark(Optional.empty());
    }

    /** It is there, and what was published is published of it. */
    void require(Digest root, Object about, Rules rules) {
        rules.require(remark.filter(one -> one.root().equals(root)).isPresent(), Reason.CONFIDED_DIFFERS, about);
    }

    /** The remark; it was required before. */
    Remark given() {
        return remark.orElseThrow(() -> new IllegalStateException("no remark"));
    }
}
