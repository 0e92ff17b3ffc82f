package io.carbonregistry.audit;

import io.carbonregistry.approvals.Act;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import java.util.Optional;

/**
 * Asks what became of an act: the way to learn the outcome of one that was sent and never answered.
 *
 * @param act the act
 */
public record GetAct(ActRef act) implements Query<Act> {

    @Override
    public Optional<Actor> subject() {
        return Optional.of(act.actor());
    }

    @Override
    public Act answer(Ledger ledger, Caller caller) {
        return ledger.find(Act.key(act)).orElseThrow(() -> RefusedException.because(Reason.NOT_FOUND, Act.key(act)));
    }
}
