package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.Optional;

/**
 * Asks for a person to act no longer for an account or office. Its own people ask, two of them, and two are left.
 *
 * @param of the account or office
 * @param person who goes
 */
public record DismissRepresentative(ActId id, Actor of, Person person) implements Request<RepresentativeDismissed> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(of);
    }

    @Override
    public Keys reads() {
        return Representatives.reads(of);
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<RepresentativeDismissed> decide(States states, Circumstances now, Rules rules) {
        Mandate before = states.get(Mandate.key(of));
        Mandate after = before.without(person);
        rules.require(before.of(person).isPresent(), Reason.NOT_FOUND, person);
        Representatives.requireMandate(before, after, states, rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new RepresentativeDismissed(now.act(), of, person, now.day()))
                .writing(Mandate.key(of), after);
    }
}
