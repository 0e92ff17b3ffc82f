package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.registry.Registry;
import java.time.LocalDate;
import java.util.List;

/** How queries find pledges. */
final class PledgeReading {

    private PledgeReading() {}

    /** A pledge of a party, or one that it has had; nobody learns of others'. */
    static Pledge of(Actor party, ActRef pledge, Ledger ledger) {
        Pledge found = ledger.get(Pledge.key(pledge));
        return found.formerPledgees().contains(party) ? found : requireParty(party, found);
    }

    /** A pledge that a party has now: who has assigned it learns no more of what is lent. */
    static Pledge ofNow(Actor party, ActRef pledge, Ledger ledger) {
        return requireParty(party, ledger.get(Pledge.key(pledge)));
    }

    private static Pledge requireParty(Actor party, Pledge found) {
        if (!Party.DEBTOR_OR_PLEDGOR.is(found, party) && !Party.PLEDGEE.is(found, party)) {
            throw RefusedException.because(Reason.NOT_FOUND, Pledge.key(found.id()));
        }
        return found;
    }

    /** A page of those that a party has or has had, each where it stands today. */
    static PledgePage page(Actor party, Paging paging, Ledger ledger) {
        List<Ledger.Entry<PledgeEntry>> entries = paging.scan(ledger, PledgeEntry.class, PledgeEntry.keys(party));
        List<Key<Pledge>> keys = entries.stream()
                .map(entry -> Pledge.key(PledgeEntry.pledge(party, entry.key())))
                .toList();
        LocalDate day = ledger.get(Registry.key()).day();
        return new PledgePage(
                ledger.findAll(Pledge.class, keys).stream()
                        .map(pledge -> pledge.asOf(day))
                        .toList(),
                paging.next(entries));
    }
}
