package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;

/**
 * Has a year verified again whose result was final. Until another result is, that one holds.
 *
 * @param year which
 * @param account the company's account
 * @param because the decision
 */
public record ReopenVerification(ActId id, int year, AccountId account, Grounds because)
        implements Request<VerificationReopened> {

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account), Assignment.key(year, account));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<VerificationReopened> decide(States states, Circumstances now, Rules rules) {
        Assignment before = states.get(Assignment.key(year, account));
        rules.require(
                before.stageOn(now.day()) == Assignment.Stage.FINAL,
                Reason.WRONG_STATE,
                Assignment.key(year, account),
                before.stageOn(now.day()),
                Assignment.Stage.FINAL);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new VerificationReopened(now.act(), year, account, because, now.day()))
                .writing(Assignment.key(year, account), before.again(before.body(), now.day()));
    }
}
