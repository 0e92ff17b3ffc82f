package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.registry.Registry;
import java.time.LocalDate;

/**
 * Asks for what everybody may know of a pledge.
 *
 * @param pledge which
 */
public record GetPledgeNotice(ActRef pledge) implements Query<PledgeNotice> {

    @Override
    public PledgeNotice answer(Ledger ledger, Caller caller) {
        Pledge found = ledger.get(Pledge.key(pledge));
        Pledgee pledgee = ledger.get(Pledgee.key(found.agreed().pledgee()));
        LocalDate day = ledger.get(Registry.key()).day();
        return new PledgeNotice(
                pledge,
                found.lines(),
                pledgee.kind(),
                found.agreed().rank(),
                found.statusOn(day),
                found.dayOf(PledgeStep.LOCK),
                found.notice().map(Notice::registered),
                found.agreed().debtUntil());
    }
}
