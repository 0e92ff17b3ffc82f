package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.List;
import java.util.Optional;

/**
 * Asks for a person to act for an account or office from now on, or for one who does to act otherwise or with other keys. Its own
 * people ask, two of them.
 *
 * @param of the account or office
 * @param representative the person, what the person may do, and the keys admitted
 */
public record AppointRepresentative(ActId id, Actor of, Representative representative)
        implements Request<RepresentativeAppointed> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(of);
    }

    @Override
    public Keys reads() {
        return Representatives.reads(of, List.of(representative));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<RepresentativeAppointed> decide(States states, Circumstances now, Rules rules) {
        Mandate before = states.get(Mandate.key(of));
        Mandate after = before.with(representative);
        Representatives.requireMandate(before, after, states, rules);
        Representatives.requireNoneBanned(of, List.of(representative), states, now, rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new RepresentativeAppointed(now.act(), of, representative, now.day()))
                .writing(Mandate.key(of), after);
    }
}
