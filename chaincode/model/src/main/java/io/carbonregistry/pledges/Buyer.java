package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import io.carbonregistry.registry.RuleVersion;
import java.time.LocalDate;
import java.util.List;

/**
 * Who is to have pledged units.
 *
 * @param account whose
 * @param lines what
 */
record Buyer(AccountId account, List<PledgeLine> lines) {

    Keys reads() {
        return Keys.needed(AccountStanding.key(account), Mandate.key(account.actor()), RuleBook.key(RuleTopic.HOLDINGS))
                .alsoNeeded(lines.stream()
                        .map(line -> UnitClassDefinition.key(line.unitClass()))
                        .toList());
    }

    /** The account is open, its type may hold each class, and no bank is behind it: today banks may not trade. */
    void require(States states, LocalDate day, Rules rules) {
        AccountStanding standing = states.get(AccountStanding.key(account));
        RuleVersion holdings = states.get(RuleBook.key(RuleTopic.HOLDINGS)).on(day);
        boolean bank = states.get(Mandate.key(account.actor())).representatives().stream()
                .anyMatch(one -> AdmitPledgee.isOfBank(one.person().msp()));
        rules.require(standing.mayReceive(), Reason.ACCOUNT_NOT_OPEN, account, standing.standing());
        lines.forEach(line -> rules.require(
                !bank && states.get(UnitClassDefinition.key(line.unitClass())).mayBeHeldBy(standing.type(), holdings),
                Reason.BUYER_MAY_NOT_HOLD,
                account,
                line.unitClass()));
    }
}
