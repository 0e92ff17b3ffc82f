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
 * Completes an accepted transfer whose window has passed. Either party may ask; nobody's further consent is needed.
 *
 * @param account the sender or the receiver
 * @param transfer the act that proposed it
 */
public record CompleteTransfer(ActId id, AccountId account, ActRef transfer) implements Request<TransferEnded> {

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
        Transfer accepted = first.get(Transfer.key(transfer));
        return passage(accepted).reads().and(accepted.waiting());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<TransferEnded> decide(States states, Circumstances now, Rules rules) {
        Transfer accepted = states.get(Transfer.key(transfer));
        rules.require(accepted.isBetween(account), Reason.NOT_FOUND, Transfer.key(transfer));
        rules.require(
                accepted.status() == Transfer.Status.ACCEPTED,
                Reason.WRONG_STATE,
                transfer,
                accepted.status(),
                Transfer.Status.ACCEPTED);
        rules.require(
                accepted.due().filter(due -> now.day().isBefore(due)).isEmpty(),
                Reason.WINDOW_RUNS,
                transfer,
                accepted.due().map(String::valueOf).orElse("-"));
        passage(accepted).require(states, now, rules);
        Waiting waiting = new Waiting(accepted, states);
        waiting.requireBoundByThisAlone(now.day(), rules);
        rules.end();

        // From here on it must succeed.
        return waiting.completed(now);
    }

    private static Passage passage(Transfer transfer) {
        return new Passage(transfer.from(), transfer.to(), transfer.unitClass());
    }
}
