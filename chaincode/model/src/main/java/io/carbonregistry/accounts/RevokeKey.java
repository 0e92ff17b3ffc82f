package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.Optional;

/**
 * Asks for a key to count no longer, at once: one's own or that of a fellow representative. One signature suffices, for a stolen
 * key doesn't wait for a second; but two people who can sign for each other are left.
 *
 * @param of the account or office
 * @param person whose key
 * @param key SHA-256 of its SubjectPublicKeyInfo
 */
public record RevokeKey(ActId id, Actor of, Person person, Digest key) implements Request<KeyRevoked> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(of);
    }

    @Override
    public Authority authority() {
        return Authority.ANY;
    }

    @Override
    public Keys reads() {
        return Representatives.reads(of);
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<KeyRevoked> decide(States states, Circumstances now, Rules rules) {
        Mandate before = states.get(Mandate.key(of));
        Optional<Representative> bearer =
                before.of(person).filter(one -> one.keys().contains(key));
        Mandate after = bearer.map(one -> before.with(one.without(key))).orElse(before);
        rules.require(bearer.isPresent(), Reason.NOT_FOUND, key);
        Representatives.requireMandate(before, after, states, rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new KeyRevoked(now.act(), of, person, key, now.day()))
                .writing(Mandate.key(of), after);
    }
}
