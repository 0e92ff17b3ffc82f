package io.carbonregistry.attestations;

import io.carbonregistry.attestations.Delegation.Reviewer;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import java.util.Optional;

/**
 * Says who reviews the months of a city's companies first. It holds for whatever waits now, too.
 *
 * @param city four digits
 * @param reviewer the city, or the province without it
 * @param legalBasis the province's decision
 */
public record DelegateReview(ActId id, Adcode city, Reviewer reviewer, String legalBasis)
        implements Request<ReviewDelegated> {

    public DelegateReview {
        Text.require(
                city.level() == Adcode.Level.CITY && city.equals(city.at(Adcode.Level.CITY)),
                "city",
                city.value(),
                "a city's four digits");
        Text.requireLegalBasis(legalBasis);
    }

    @Override
    public Optional<Adcode> place() {
        return Optional.of(city);
    }

    @Override
    public Keys reads() {
        return Keys.none().maybe(Delegation.key(city));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<ReviewDelegated> decide(States states, Circumstances now, Rules rules) {
        Reviewer before =
                states.find(Delegation.key(city)).map(Delegation::reviewer).orElse(Reviewer.CITY);
        rules.require(before != reviewer, Reason.WRONG_STATE, "review of " + city, before, "another reviewer");
        rules.end();

        // From here on it must succeed.
        return Decision.of(new ReviewDelegated(now.act(), city, reviewer, legalBasis, now.day()))
                .writing(Delegation.key(city), new Delegation(city, reviewer, legalBasis, now.act()));
    }
}
