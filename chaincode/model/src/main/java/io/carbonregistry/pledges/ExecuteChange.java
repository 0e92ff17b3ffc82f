package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.List;
import java.util.Optional;

/**
 * Moves the units of a change that both have agreed on. What comes has the rank and the time of the pledge.
 *
 * @param pledge which
 * @param holder whose units they are
 * @param adds what comes, as agreed
 * @param takes what leaves, as agreed
 * @param draws the free blocks that come, and those that bear the pledge and leave it
 */
public record ExecuteChange(
        ActId id,
        ActRef pledge,
        AccountId holder,
        List<PledgeLine> adds,
        List<PledgeLine> takes,
        @Input PledgeDraws draws)
        implements Request<PledgeStepped> {

    public ExecuteChange {
        adds = PledgeLine.distinct(adds);
        takes = PledgeLine.distinct(takes);
    }

    @Override
    public Keys reads() {
        return course().reads().and(Keys.needed(AccountStanding.key(holder))).and(draws.reads());
    }

    @Override
    public Keys readsThen(States first) {
        return PledgeGuard.reads(course().find(first));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeStepped> decide(States states, Circumstances now, Rules rules) {
        Pledge before = course().require(states, now, rules);
        Optional<ChangeTerms> agreed = before.change().filter(Change::agreed).map(Change::asked);
        rules.require(agreed.isPresent(), Reason.CHANGE_NOT_AGREED, pledge);
        agreed.ifPresent(one -> rules.require(
                one.adds().equals(adds)
                        && one.takes().equals(takes)
                        && before.agreed().pledgor().equals(holder),
                Reason.TERMS_DIFFER,
                pledge,
                one.adds() + " " + one.takes(),
                adds + " " + takes));
        states.get(AccountStanding.key(holder)).requireMayPay(rules);
        draws.requireLittle(rules);
        Collateral.of(takes, draws, states).requireBearing(before, rules);
        Collateral.of(adds, draws, states).requireAvailable(before, Optional.empty(), now.day(), rules);
        rules.end();

        // From here on it must succeed.
        Collateral gone = Collateral.of(takes, draws, states);
        Collateral come = Collateral.of(adds, draws, states);
        Pledge left = before.binding(gone.takenFrom(before));
        Pledge after = left.binding(come.addedTo(left)).changing(Optional.empty());
        return course().decided(before, after.stepped(PledgeStep.EXECUTE_CHANGE, now), now)
                .with(gone.unbound(before, now.act()))
                .with(come.bound(before, states, now.act()));
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.EXECUTE_CHANGE);
    }
}
