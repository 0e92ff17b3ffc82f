package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;

/** Rules on what offices impose on accounts and lift again. */
final class Measures {

    private Measures() {}

    /** The account isn't closed, and the office hasn't imposed the same before. */
    static void requireNone(AccountStanding standing, Measure.Kind kind, Actor office, Rules rules) {
        rules.require(standing.exists(), Reason.ACCOUNT_NOT_OPEN, standing.account(), standing.standing());
        require(!standing.bears(kind, office), standing, "no " + kind + " by " + office, rules);
    }

    /** The office itself has imposed it. */
    static void requireOwn(AccountStanding standing, Measure.Kind kind, Actor office, Rules rules) {
        require(standing.bears(kind, office), standing, "a " + kind + " by " + office, rules);
    }

    private static void require(boolean holds, AccountStanding standing, String needed, Rules rules) {
        rules.require(
                holds,
                Reason.WRONG_STATE,
                standing.account(),
                standing.measures().stream()
                        .map(one -> one.kind() + " by " + one.office())
                        .toList(),
                needed);
    }
}
