package io.carbonregistry.transfers;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Calendar;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Accepts a proposed transfer: its window begins, in which the sender can still withdraw it.
 *
 * @param account the receiver
 * @param transfer the act that proposed it
 * @param terms the digest of what was proposed, as the receiver has seen it
 */
public record AcceptTransfer(ActId id, AccountId account, ActRef transfer, Digest terms)
        implements Request<TransferAccepted> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return Keys.needed(Transfer.key(transfer), RuleBook.key(RuleTopic.TRANSFERS), Calendar.key());
    }

    @Override
    public Keys readsThen(States first) {
        Transfer proposed = first.get(Transfer.key(transfer));
        return new Passage(proposed.from(), proposed.to(), proposed.unitClass()).reads();
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<TransferAccepted> decide(States states, Circumstances now, Rules rules) {
        Transfer proposed = states.get(Transfer.key(transfer));
        long window =
                states.get(RuleBook.key(RuleTopic.TRANSFERS)).on(now.day()).number(Rule.TRANSFER_WINDOW);
        LocalDate due = states.get(Calendar.key()).after(now.day(), window);
        rules.require(proposed.to().equals(account), Reason.NOT_FOUND, Transfer.key(transfer));
        rules.require(
                proposed.status() == Transfer.Status.PROPOSED,
                Reason.WRONG_STATE,
                transfer,
                proposed.status(),
                Transfer.Status.PROPOSED);
        rules.require(proposed.terms().equals(terms), Reason.TERMS_DIFFER, transfer, proposed.terms(), terms);
        new Passage(proposed.from(), proposed.to(), proposed.unitClass()).require(states, now, rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new TransferAccepted(now.act(), transfer, due, now.day()))
                .writing(Transfer.key(transfer), proposed.accepted(due));
    }
}
