package io.carbonregistry.transfers;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import java.util.Optional;

/**
 * Asks for one proposed transfer.
 *
 * @param account one of its parties
 * @param transfer the act that proposed it
 */
public record GetTransfer(AccountId account, ActRef transfer) implements Query<Transfer> {

    @Override
    public Optional<Actor> subject() {
        return Optional.of(account.actor());
    }

    @Override
    public Transfer answer(Ledger ledger, Caller caller) {
        return ledger.find(Transfer.key(transfer))
                .filter(found -> found.isBetween(account))
                .orElseThrow(() -> RefusedException.because(Reason.NOT_FOUND, Transfer.key(transfer)));
    }
}
