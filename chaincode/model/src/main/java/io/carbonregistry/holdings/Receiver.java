package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import io.carbonregistry.registry.RuleVersion;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;

/**
 * Whom units of a class go to.
 *
 * @param account the account to credit
 * @param unitClass the class
 */
public record Receiver(AccountId account, UnitClass unitClass) {

    /** What is read to know whether it may. */
    public Keys reads() {
        return Keys.needed(
                AccountStanding.key(account), UnitClassDefinition.key(unitClass), RuleBook.key(RuleTopic.HOLDINGS));
    }

    /** It is open enough and may hold the class. */
    public void require(States states, Circumstances now, Rules rules) {
        boolean mayHold = mayHold(states, now.day());
        standing(states).requireMayReceive(rules);
        rules.require(mayHold, Reason.MAY_NOT_HOLD, account, standing(states).type(), unitClass);
    }

    /** Whether an account of its type may hold the class on a day. */
    public boolean mayHold(States states, LocalDate day) {
        RuleVersion holdings = states.get(RuleBook.key(RuleTopic.HOLDINGS)).on(day);
        return states.get(UnitClassDefinition.key(unitClass))
                .mayBeHeldBy(standing(states).type(), holdings);
    }

    private AccountStanding standing(States states) {
        return states.get(AccountStanding.key(account));
    }
}
