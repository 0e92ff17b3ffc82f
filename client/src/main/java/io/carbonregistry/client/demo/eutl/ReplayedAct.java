package io.carbonregistry.client.demo.eutl;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Request;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A transaction of the log as an act of this registry.
 *
 * @param effect what it does to balances
 * @param request the act
 * @param signatories who sign it
 * @param movements what it does when granted, in their order
 */
record ReplayedAct(Effect effect, Request<? extends Fact> request, Signatories signatories, List<Movement> movements) {

    ReplayedAct {
        movements = List.copyOf(movements);
    }

    /** The accounts whose order it stands in. */
    Set<AccountId> accounts() {
        return movements.stream().map(Movement::account).collect(Collectors.toUnmodifiableSet());
    }
}
