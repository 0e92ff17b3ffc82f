package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.List;

/**
 * Asks for an account or office to have other people or keys, where its own can no longer act: a key was lost, a holder has died.
 * Two officers of different authorities ask, the Registrar and then the Regulator.
 *
 * @param of the account or office
 * @param representatives all who act for it from now on, with the keys admitted
 * @param because the proof it rests on
 */
public record ReplaceRepresentatives(ActId id, Actor of, List<Representative> representatives, Grounds because)
        implements Request<RepresentativesReplaced> {

    public ReplaceRepresentatives {
        representatives = List.copyOf(representatives);
    }

    @Override
    public Keys reads() {
        return Representatives.reads(of, representatives);
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<RepresentativesReplaced> decide(States states, Circumstances now, Rules rules) {
        Mandate before = states.get(Mandate.key(of));
        Mandate after = before.with(representatives);
        Representatives.requireMandate(before, after, states, rules);
        Representatives.requireNoneBanned(of, representatives, states, now, rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new RepresentativesReplaced(now.act(), of, representatives, because, now.day()))
                .writing(Mandate.key(of), after);
    }
}
