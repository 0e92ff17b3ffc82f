package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.bodies.BodyId;
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
 * Puts another body in the place of the one that was assigned, from the beginning; what was found stays.
 *
 * @param year which
 * @param account the company's account
 * @param body who is to verify from now on
 * @param because why
 */
public record ReassignVerifier(ActId id, int year, AccountId account, BodyId body, Grounds because)
        implements Request<VerifierReassigned> {

    @Override
    public Keys reads() {
        return Keys.needed(Assignment.key(year, account)).and(candidate().reads());
    }

    @Override
    public Keys readsThen(States first) {
        return candidate().readsThen(first);
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<VerifierReassigned> decide(States states, Circumstances now, Rules rules) {
        Assignment before = states.get(Assignment.key(year, account));
        Told.requireNot(before, now.day(), rules);
        rules.require(
                !before.body().equals(body),
                Reason.WRONG_STATE,
                Assignment.key(year, account),
                "assigned to " + body,
                "another body");
        candidate().require(states, now.day(), rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new VerifierReassigned(now.act(), year, account, before.body(), body, because, now.day()))
                .writing(Assignment.key(year, account), before.again(body, now.day()));
    }

    private Candidate candidate() {
        return new Candidate(year, account, body);
    }
}
