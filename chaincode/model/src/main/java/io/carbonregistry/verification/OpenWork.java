package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;

/**
 * What a body does for a company's year: every act of it rests on the same rules.
 *
 * @param year which
 * @param account the company's account
 * @param body who works
 */
record OpenWork(int year, AccountId account, BodyId body) {

    Keys reads() {
        return Keys.needed(
                AccountStanding.key(account),
                EntityYear.key(year, account),
                TechnicalBody.key(body),
                Assignment.key(year, account));
    }

    /** The rules in their order of precedence; the assignment. */
    Assignment require(States states, Circumstances now, Rules rules) {
        Assignment assignment = states.get(Assignment.key(year, account));
        rules.require(assignment.body().equals(body), Reason.NOT_ASSIGNED, body, account, year);
        Told.requireNot(assignment, now.day(), rules);
        rules.require(
                assignment.stage() != Assignment.Stage.REVIEWED,
                Reason.WRONG_STATE,
                Assignment.key(year, account),
                assignment.stage(),
                "a verification that is not signed");
        states.get(TechnicalBody.key(body))
                .requireAccredited(
                        TechnicalBody.Kind.VERIFIER,
                        states.get(EntityYear.key(year, account)).sector(),
                        states.get(AccountStanding.key(account)).adcode(),
                        now.day(),
                        rules);
        return assignment;
    }

    /** As {@link #require}, by one of the team. */
    Assignment requireOfTeam(States states, Circumstances now, Rules rules) {
        Assignment assignment = require(states, now, rules);
        rules.require(
                assignment.team().contains(now.caller().person()),
                Reason.NOT_OF_TEAM,
                now.caller().person(),
                account,
                year);
        return assignment;
    }
}
