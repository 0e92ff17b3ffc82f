package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.retirements.ComplianceSurrender;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Optional;

/**
 * Surrenders pledged units for a compliance year: the holder asks, and the pledgee's consent is the second signature under the same act.
 * What is surrendered has left the pledge.
 *
 * @param account the holder's
 * @param pledge which
 * @param unitClass the class
 * @param quantity whole tonnes
 * @param year the compliance year, at the latest the one that runs
 * @param draws the blocks
 */
public record SurrenderPledgedUnits(
        ActId id,
        AccountId account,
        ActRef pledge,
        UnitClass unitClass,
        Quantity quantity,
        int year,
        @Input PledgeDraws draws)
        implements Request<PledgedUnitsSurrendered> {

    public SurrenderPledgedUnits {
        new ComplianceSurrender(account, unitClass, year);
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return course().reads().and(surrender().reads()).and(draws.reads());
    }

    @Override
    public Keys readsThen(States first) {
        return new LaterRanks(pledge, draws)
                .readsThen(lines(), first)
                .and(new BankConsent(course().find(first)).reads());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgedUnitsSurrendered> decide(States states, Circumstances now, Rules rules) {
        Pledge before = course().require(states, now, rules);
        new BankConsent(before).require(states, now, rules);
        surrender().require(states, now, rules);
        Collateral.of(lines(), draws, states).requireUndisputed(before, account, now.day(), rules);
        rules.end();

        // From here on it must succeed.
        Collateral left = Collateral.of(lines(), draws, states);
        Pledge after = before.binding(left.takenFrom(before)).stepped(PledgeStep.SURRENDER, now);
        return Decision.of(new PledgedUnitsSurrendered(
                        now.act(), pledge, account, year, left.units().get(0), now.day()))
                .with(surrender().retiring(draws.of(unitClass, states), states, now))
                .writing(Pledge.key(pledge), after)
                .with(new LaterRanks(pledge, draws).without(left, states, now));
    }

    private List<PledgeLine> lines() {
        return List.of(new PledgeLine(unitClass, quantity));
    }

    private ComplianceSurrender surrender() {
        return new ComplianceSurrender(account, unitClass, year);
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.SURRENDER);
    }
}
