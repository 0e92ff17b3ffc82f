package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.List;
import java.util.Optional;

/**
 * Sells pledged units for the debt at a price that holder and pledgee agree on (Civil Code art. 436): the holder asks, the pledgee signs second.
 *
 * @param account the holder's
 * @param pledge which
 * @param buyer who gets the units
 * @param lines what is sold
 * @param root what is published of the price
 * @param price what is paid
 * @param draws the blocks
 */
public record EnforceByAgreement(
        ActId id,
        AccountId account,
        ActRef pledge,
        AccountId buyer,
        List<PledgeLine> lines,
        Digest root,
        @Confided ConfidedSum price,
        @Input PledgeDraws draws)
        implements Request<PledgedUnitsSold> {

    public EnforceByAgreement {
        lines = PledgeLine.eachOnce(lines);
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return sale().reads();
    }

    @Override
    public Keys readsThen(States first) {
        return sale().readsThen(first).and(new BankConsent(sale().find(first)).reads());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgedUnitsSold> decide(States states, Circumstances now, Rules rules) {
        Pledge found = sale().find(states);
        PledgeStatus status = found.statusOn(now.day());
        rules.require(Party.PLEDGOR.is(found, now.actor()), Reason.NOT_FOUND, Pledge.key(pledge));
        rules.require(
                status == PledgeStatus.DEFAULTED || PledgeStep.SELL.from().contains(status),
                Reason.FORECLOSURE_BY_AGREEMENT,
                pledge,
                status);
        Pledge before = sale().require(states, now, rules);
        new BankConsent(before).require(states, now, rules);
        price.require(root, pledge, rules);
        rules.end();

        // From here on it must succeed.
        return sale().decided(before, price, PledgedUnitsSold.How.AGREEMENT, states, now);
    }

    private ForcedSale sale() {
        return new ForcedSale(pledge, account, buyer, lines, root, draws);
    }
}
