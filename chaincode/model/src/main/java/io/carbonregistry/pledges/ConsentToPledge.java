package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
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
import java.util.Optional;

/**
 * Consents, as the holder of the units, that they secure another's debt.
 *
 * @param account the holder
 * @param pledge the act that proposed it
 * @param terms the digest of what was proposed, as the holder has seen it
 */
public record ConsentToPledge(ActId id, AccountId account, ActRef pledge, Digest terms)
        implements Request<PledgeStepped> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return course().reads().and(Keys.needed(AccountStanding.key(account)));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeStepped> decide(States states, Circumstances now, Rules rules) {
        Pledge before = course().requireAgreeing(terms, states, now, rules);
        states.get(AccountStanding.key(account)).requireMayPay(rules);
        rules.require(
                before.agreed().isOfThirdParty() && !before.has(PledgeStep.CONSENT),
                Reason.WRONG_STATE,
                pledge,
                "consented to",
                "a holder who is not the debtor and has not consented");
        rules.end();

        // From here on it must succeed.
        return course().decided(before, now);
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.CONSENT);
    }
}
