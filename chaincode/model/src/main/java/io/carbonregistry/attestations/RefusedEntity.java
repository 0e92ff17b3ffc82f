package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import java.util.List;

/**
 * A company's line that contributed nothing, and why.
 *
 * @param account the company's
 * @param reason why it was refused
 * @param figures what the reason names, in its order
 */
public record RefusedEntity(AccountId account, Reason reason, List<String> figures) {

    public RefusedEntity {
        figures = List.copyOf(figures);
    }

    RefusedEntity(AccountId account, Refusal refusal) {
        this(account, refusal.reason(), refusal.figures());
    }

    /** As a refusal of its own. */
    public Refusal refusal() {
        return Refusal.of(reason, figures.toArray());
    }
}
