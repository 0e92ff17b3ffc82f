package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import java.util.List;
import java.util.Optional;

/**
 * Proposes to pledge units for a debt. The bank that is named accepts; a holder who is somebody else consents.
 *
 * @param terms what is proposed
 * @param loan what is to be lent
 */
public record ProposePledge(
        ActId id, PledgeTerms terms, @Confided ConfidedLoan loan) implements Request<PledgeProposed> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(terms.debtor().actor());
    }

    @Override
    public Keys reads() {
        List<Key<UnitClassDefinition>> classes = terms.lines().stream()
                .map(line -> UnitClassDefinition.key(line.unitClass()))
                .toList();
        Keys keys = Keys.needed(
                        AccountStanding.key(terms.debtor()),
                        AccountStanding.key(terms.pledgor()),
                        RuleBook.key(RuleTopic.SECURITY))
                .maybe(Pledgee.key(terms.pledgee()))
                .alsoNeeded(classes);
        return terms.behind()
                .map(first -> keys.and(Keys.needed(Pledge.key(first))))
                .orElse(keys);
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeProposed> decide(States states, Circumstances now, Rules rules) {
        long least = PledgeCourse.terms(states, now.day()).number(Rule.CURE_DAYS);
        states.get(AccountStanding.key(terms.debtor())).requireMayPay(rules);
        states.get(AccountStanding.key(terms.pledgor())).requireMayPay(rules);
        Pledgee.requireAdmitted(terms.pledgee(), states, rules);
        rules.require(
                !terms.openUntil().isBefore(now.day()), Reason.TIME_ORDER, "the offer", now.day(), terms.openUntil());
        rules.require(terms.cureDays() >= least, Reason.TIME_ORDER, "cure days", least, terms.cureDays());
        new Vintages(terms.lines(), terms.debtUntil()).require(states, now.day(), rules);
        Ranks.requireFirst(now.act(), terms, states, rules);
        loan.require(terms.loan(), now.act(), rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new PledgeProposed(now.act(), now.intent(), terms, now.day()))
                .writing(Pledge.key(now.act()), proposed(now))
                .writing(Loan.key(now.act()), Loan.agreed(loan.given()))
                .writing(PledgeEntry.key(terms.debtor().actor(), now.act()), PledgeEntry.PARTY)
                .writing(PledgeEntry.key(terms.pledgor().actor(), now.act()), PledgeEntry.PARTY)
                .writing(PledgeEntry.key(terms.pledgee(), now.act()), PledgeEntry.PARTY);
    }

    private Pledge proposed(Circumstances now) {
        return new Pledge(
                        now.act(),
                        now.intent(),
                        terms,
                        PledgeStatus.PROPOSED,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of())
                .stepped(PledgeStep.PROPOSE, now);
    }
}
