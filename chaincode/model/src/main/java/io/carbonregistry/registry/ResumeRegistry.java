package io.carbonregistry.registry;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.Optional;

/**
 * Asks to end a halt: the Registrar says that the registry is ready, and the Regulator agrees that it reopens.
 *
 * @param because what has been put right
 */
public record ResumeRegistry(ActId id, Grounds because) implements Request<RegistryResumed> {

    @Override
    public Keys reads() {
        return Keys.needed(Registry.key());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<RegistryResumed> decide(States states, Circumstances now, Rules rules) {
        Registry registry = states.get(Registry.key());
        rules.require(registry.halt().isPresent(), Reason.WRONG_STATE, Registry.key(), "running", "halted");
        rules.end();

        // From here on it must succeed.
        return Decision.of(new RegistryResumed(now.act(), because, now.day()))
                .writing(Registry.key(), registry.with(Optional.empty()));
    }
}
