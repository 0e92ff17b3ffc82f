package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.List;

/**
 * The sale of pledged units for the debt, in whichever way.
 *
 * @param pledge which
 * @param holder whose units they are: the pledgor's, or whose who has succeeded to them
 * @param buyer who gets them
 * @param lines what is sold
 * @param price what is published of the price
 * @param draws the blocks
 */
record ForcedSale(
        ActRef pledge, AccountId holder, AccountId buyer, List<PledgeLine> lines, Digest price, PledgeDraws draws) {

    Keys reads() {
        return course().reads()
                .and(new Buyer(buyer, lines).reads())
                .and(Keys.needed(AccountStanding.key(holder)))
                .and(draws.reads());
    }

    Keys readsThen(States first) {
        return new LaterRanks(pledge, draws).readsThen(lines, first);
    }

    /** The pledge as it stands before. */
    Pledge find(States states) {
        return course().find(states);
    }

    /**
     * The rules in their order of precedence: enforcement has begun and no objection stops it, the buyer may hold what is sold, nothing but
     * pledges binds it, no pledge comes before this one, and no bank's peer guards it.
     */
    Pledge require(States states, Circumstances now, Rules rules) {
        Pledge before = find(states);
        PledgeStatus status = before.statusOn(now.day());
        rules.require(PledgeStep.SELL.from().contains(status), Reason.NO_DEFAULT_RECORD, pledge, status);
        Objections.requireNone(before, rules);
        new Buyer(buyer, lines).require(states, now.day(), rules);
        Collateral.of(lines, draws, states).requireUndisputed(before, holder, now.day(), rules);
        return before;
    }

    Decision<PledgedUnitsSold> decided(
            Pledge before, ConfidedSum paid, PledgedUnitsSold.How how, States states, Circumstances now) {
        Collateral sold = Collateral.of(lines, draws, states);
        Pledge after = before.binding(sold.takenFrom(before)).stepped(PledgeStep.SELL, now);
        return Decision.of(new PledgedUnitsSold(now.act(), pledge, how, holder, buyer, sold.units(), price, now.day()))
                .writing(Pledge.key(pledge), after)
                .writing(Proceeds.key(pledge, now.act()), new Proceeds(paid.given()))
                .with(new LaterRanks(pledge, draws).without(sold, states, now))
                .with(sold.soldTo(buyer, now.act()));
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.SELL);
    }
}
