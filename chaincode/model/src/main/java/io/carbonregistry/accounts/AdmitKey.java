package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.Optional;

/**
 * Asks for a further key of one's own to be admitted, signed with one that is. Whoever has none left is helped by fellow
 * representatives, or by two authorities.
 *
 * @param of the account or office
 * @param key SHA-256 of the new key's SubjectPublicKeyInfo
 */
public record AdmitKey(ActId id, Actor of, Digest key) implements Request<KeyAdmitted> {

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
    public Decision<KeyAdmitted> decide(States states, Circumstances now, Rules rules) {
        Mandate before = states.get(Mandate.key(of));
        Optional<Representative> own = before.of(now.caller().person());
        Mandate after = own.map(one -> before.with(one.with(key))).orElse(before);
        rules.require(own.filter(one -> one.keys().contains(key)).isEmpty(), Reason.ID_TAKEN, key);
        Representatives.requireMandate(before, after, states, rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new KeyAdmitted(now.act(), of, now.caller().person(), key, now.day()))
                .writing(Mandate.key(of), after);
    }
}
