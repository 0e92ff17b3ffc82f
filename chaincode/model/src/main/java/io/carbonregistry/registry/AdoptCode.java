package io.carbonregistry.registry;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;

/**
 * Asks for other code to be in force. It is decided while the registry is halted and by any code, or nobody could leave code that
 * refuses everything.
 *
 * @param code the digest of the code that is to be in force
 * @param because what the code changes
 */
public record AdoptCode(ActId id, Digest code, Grounds because) implements Request<CodeAdopted> {

    @Override
    public Keys reads() {
        return Keys.needed(Registry.key());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<CodeAdopted> decide(States states, Circumstances now, Rules rules) {
        Registry registry = states.get(Registry.key());
        rules.require(!registry.code().equals(code), Reason.WRONG_STATE, code, "in force", "other code");
        rules.end();

        // From here on it must succeed.
        return Decision.of(new CodeAdopted(now.act(), registry.code(), code, because, now.day()))
                .writing(Registry.key(), registry.adopting(code));
    }
}
