package io.carbonregistry.pledges;

import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import java.util.Optional;

/** The terms of a loan, as a request confides them. */
public record ConfidedLoan(Optional<LoanTerms> terms) {

    /** Nothing is confided. */
    public static ConfidedLoan none() {
        return new ConfidedLoan(Optional.empty());
    }

    /** They are there, and what was published is published of them. */
    void require(Digest root, Object about, Rules rules) {
        rules.require(terms.filter(one -> one.root().equals(root)).isPresent(), Reason.CONFIDED_DIFFERS, about);
    }

    /** The terms; they were required before. */
    LoanTerms given() {
        return terms.orElseThrow(() -> new IllegalStateException("no terms"));
    }
}
