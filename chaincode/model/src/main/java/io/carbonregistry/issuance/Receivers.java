package io.carbonregistry.issuance;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import io.carbonregistry.registry.RuleVersion;
import io.carbonregistry.units.UnitClass;

/** Who may be given units of a class: the rules that issuing, planning and allocating share. */
final class Receivers {

    private final States states;
    private final UnitClassDefinition definition;
    private final RuleVersion holdings;

    Receivers(UnitClass unitClass, States states, Circumstances now) {
        this.states = states;
        this.definition = states.get(UnitClassDefinition.key(unitClass));
        this.holdings = states.get(RuleBook.key(RuleTopic.HOLDINGS)).on(now.day());
    }

    static Keys reads(UnitClass unitClass) {
        return Keys.needed(UnitClassDefinition.key(unitClass), RuleBook.key(RuleTopic.HOLDINGS));
    }

    /** Units may enter the account. */
    void requireMayReceive(AccountId account, Rules rules) {
        AccountStanding standing = states.get(AccountStanding.key(account));
        standing.requireMayReceive(rules);
    }

    /** The account has not been closed. */
    void requireNotClosed(AccountId account, Rules rules) {
        AccountStanding standing = states.get(AccountStanding.key(account));
        rules.require(standing.exists(), Reason.ACCOUNT_NOT_OPEN, account, standing.standing());
    }

    /** Accounts of its type may hold units of this kind. */
    void requireMayHold(AccountId account, Rules rules) {
        AccountStanding standing = states.get(AccountStanding.key(account));
        rules.require(
                definition.mayBeHeldBy(standing.type(), holdings),
                Reason.MAY_NOT_HOLD,
                account,
                standing.type(),
                definition.unitClass());
    }
}
