package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.util.List;
import java.util.Optional;

/**
 * What was said of a non-conformity. Confided.
 *
 * @param finding what the verifier found
 * @param answer what the company answered last
 * @param verdict with what the verifier closed it
 */
public record Remarks(Remark finding, Optional<Remark> answer, Optional<Remark> verdict) implements State {

    /** Where they stand. */
    public static Key<Remarks> key(int year, AccountId account, int number) {
        return Key.of(Remarks.class, "remarks", year, account, number);
    }

    static Remarks of(Remark finding) {
        return new Remarks(finding, Optional.empty(), Optional.empty());
    }

    Remarks answered(Remark said) {
        return new Remarks(finding, Optional.of(said), verdict);
    }

    Remarks closed(Remark said) {
        return new Remarks(finding, answer, Optional.of(said));
    }

    /** By how much the year changes. */
    List<Adjustment> adjustments() {
        return verdict.map(Remark::adjustments).orElse(List.of());
    }
}
