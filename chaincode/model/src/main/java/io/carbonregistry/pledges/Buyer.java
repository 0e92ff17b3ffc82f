package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.holdings.Receiver;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who is to have pledged units.
 *
 * @param account whose
 * @param lines what
 */
record Buyer(AccountId account, List<PledgeLine> lines) {

    Keys reads() {
        return Keys.all(receivers().map(Receiver::reads).toList()).and(Keys.needed(Mandate.key(account.actor())));
    }

    /** The account is open, its type may hold each class, and no bank is behind it: today banks may not trade. */
    void require(States states, LocalDate day, Rules rules) {
        boolean bank = states.get(Mandate.key(account.actor())).representatives().stream()
                .anyMatch(one -> AdmitPledgee.isOfBank(one.person().msp()));
        List<Receiver> excluded =
                receivers().filter(one -> !one.mayHold(states, day) || bank).toList();
        states.get(AccountStanding.key(account)).requireMayReceive(rules);
        excluded.forEach(one -> rules.require(false, Reason.BUYER_MAY_NOT_HOLD, account, one.unitClass()));
    }

    private Stream<Receiver> receivers() {
        return lines.stream().map(line -> new Receiver(account, line.unitClass()));
    }
}
