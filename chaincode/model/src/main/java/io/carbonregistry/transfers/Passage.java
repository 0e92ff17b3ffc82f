package io.carbonregistry.transfers;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.holdings.Receiver;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.UnitClass;

/**
 * From which account units of a class go to which, and whether both may.
 *
 * @param from the account to debit
 * @param to the account to credit
 * @param unitClass the class
 */
record Passage(AccountId from, AccountId to, UnitClass unitClass) {

    Keys reads() {
        return Keys.needed(AccountStanding.key(from)).and(new Receiver(to, unitClass).reads());
    }

    /** Two accounts, both open enough, and the receiver may hold the class. */
    void require(States states, Circumstances now, Rules rules) {
        AccountStanding sender = states.get(AccountStanding.key(from));
        rules.require(!from.equals(to), Reason.SAME_ACCOUNT, from);
        sender.requireMayPay(rules);
        requireReceiver(states, now, rules);
    }

    /** The receiver is open enough and may hold the class. */
    void requireReceiver(States states, Circumstances now, Rules rules) {
        new Receiver(to, unitClass).require(states, now, rules);
    }
}
