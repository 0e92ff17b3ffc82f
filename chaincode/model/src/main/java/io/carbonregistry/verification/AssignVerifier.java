package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;

/**
 * Assigns a body to verify a company's reported year (Regulation 775 art. 12).
 *
 * @param year which
 * @param account the company's account
 * @param body who is to verify
 */
public record AssignVerifier(ActId id, int year, AccountId account, BodyId body) implements Request<VerifierAssigned> {

    public AssignVerifier {
        EntityYear.requireYear(year);
    }

    @Override
    public Keys reads() {
        return Keys.needed(EntityYear.key(year, account))
                .fresh(Assignment.key(year, account))
                .and(new Candidate(year, account, body).reads());
    }

    @Override
    public Keys readsThen(States first) {
        return new Candidate(year, account, body).readsThen(first);
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<VerifierAssigned> decide(States states, Circumstances now, Rules rules) {
        EntityYear.requireListed(states, year, account, rules);
        new Candidate(year, account, body).require(states, now.day(), rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new VerifierAssigned(now.act(), year, account, body, now.day()))
                .writing(Assignment.key(year, account), Assignment.of(year, account, body, now.day()));
    }
}
