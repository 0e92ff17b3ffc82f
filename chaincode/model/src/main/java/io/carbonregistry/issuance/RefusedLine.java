package io.carbonregistry.issuance;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.units.Quantity;
import java.util.List;

/**
 * A line of a batch that contributed nothing, and why.
 *
 * @param account whose line
 * @param quantity what was asked
 * @param reason why it was refused
 * @param figures what the reason names, in its order
 */
public record RefusedLine(AccountId account, Quantity quantity, Reason reason, List<String> figures) {

    public RefusedLine {
        figures = List.copyOf(figures);
    }

    static RefusedLine of(AccountTonnes line, Refusal refusal) {
        return new RefusedLine(line.account(), line.quantity(), refusal.reason(), refusal.figures());
    }

    /** As a refusal of its own. */
    public Refusal refusal() {
        return Refusal.of(reason, figures.toArray());
    }
}
