package io.carbonregistry.transfers;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.Optional;

/**
 * Withdraws a transfer that one has proposed, until it is completed; its units are free again.
 *
 * @param account the sender
 * @param transfer the act that proposed it
 */
public record WithdrawTransfer(ActId id, AccountId account, ActRef transfer) implements Request<TransferEnded> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return Keys.needed(Transfer.key(transfer));
    }

    @Override
    public Keys readsThen(States first) {
        return first.get(Transfer.key(transfer)).waiting();
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<TransferEnded> decide(States states, Circumstances now, Rules rules) {
        Transfer waiting = states.get(Transfer.key(transfer));
        rules.require(waiting.from().equals(account), Reason.NOT_FOUND, Transfer.key(transfer));
        waiting.requireOpen(rules);
        rules.end();

        // From here on it must succeed.
        return new Waiting(waiting, states).released(Transfer.Status.WITHDRAWN, now);
    }
}
