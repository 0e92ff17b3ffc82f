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
import io.carbonregistry.registry.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Binds the units of an accepted pledge.
 *
 * @param pledge the act that proposed it
 * @param holder whose units, as the contract says it
 * @param lines what, as the contract says it
 * @param behind the pledge that comes first on the same units, as the contract says it
 * @param draws which blocks to bind
 */
public record LockPledge(
        ActId id,
        ActRef pledge,
        AccountId holder,
        List<PledgeLine> lines,
        Optional<ActRef> behind,
        @Input PledgeDraws draws)
        implements Request<PledgeStepped> {

    public LockPledge {
        lines = PledgeLine.eachOnce(lines);
    }

    @Override
    public Keys reads() {
        return course().reads()
                .and(Keys.needed(AccountStanding.key(holder)))
                .and(vintages(LocalDate.MAX).reads())
                .and(draws.reads());
    }

    @Override
    public Keys readsThen(States first) {
        PledgeTerms agreed = course().find(first).agreed();
        return agreed.behind()
                .map(Pledge::key)
                .map(Keys::needed)
                .orElse(Keys.none())
                .and(Keys.needed(AccountStanding.key(agreed.debtor())))
                .maybe(Pledgee.key(agreed.pledgee()));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeStepped> decide(States states, Circumstances now, Rules rules) {
        Pledge before = course().require(states, now, rules);
        PledgeTerms agreed = before.agreed();
        boolean statutory = PledgeCourse.terms(states, now.day()).isOn(Rule.STATUTORY_REGISTRAR);
        Collateral collateral = Collateral.of(lines, draws, states);
        rules.require(
                agreed.pledgor().equals(holder)
                        && agreed.lines().equals(lines)
                        && agreed.behind().equals(behind),
                Reason.TERMS_DIFFER,
                pledge,
                agreed.pledgor() + " " + agreed.lines(),
                holder + " " + lines);
        Pledgee.requireAdmitted(agreed.pledgee(), states, rules);
        rules.require(
                !agreed.isOfThirdParty() || before.has(PledgeStep.CONSENT),
                Reason.HOLDER_NOT_CONSENTING,
                pledge,
                agreed.pledgor());
        Ranks.requireConsent(before, rules);
        Ranks.requireFirst(pledge, agreed, states, rules);
        states.get(AccountStanding.key(agreed.debtor())).requireMayPay(rules);
        states.get(AccountStanding.key(holder)).requireMayPay(rules);
        vintages(agreed.debtUntil()).require(states, now.day(), rules);
        draws.requireLittle(rules);
        collateral.requireAvailable(before, behind, now.day(), rules);
        rules.end();

        // From here on it must succeed.
        PledgeStatus next = statutory ? PledgeStatus.PERFECTED : PledgeStatus.LOCKED;
        return course().decided(before, before.binding(collateral.units()).stepped(PledgeStep.LOCK, next, now), now)
                .with(collateral.bound(before, states, now.act()));
    }

    private Vintages vintages(LocalDate until) {
        return new Vintages(lines, until);
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.LOCK);
    }
}
