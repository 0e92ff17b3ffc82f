package io.carbonregistry.registry;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.Optional;

/**
 * Asks to stop everything at once. One officer suffices, for an incident doesn't wait for a second; whatever is in flight fails.
 *
 * @param because what has happened
 */
public record HaltRegistry(ActId id, Grounds because) implements Request<RegistryHalted> {

    @Override
    public Keys reads() {
        return Keys.needed(Registry.key());
    }

    /** Has no rule of its own: what is halted already refuses this act as it refuses every other. */
    @Override
    public Decision<RegistryHalted> decide(States states, Circumstances now, Rules rules) {
        Registry running = states.get(Registry.key());
        rules.end();

        // From here on it must succeed.
        Registry halted = running.with(Optional.of(new Registry.Halt(because.value(), now.day())));
        return Decision.of(new RegistryHalted(now.act(), because, now.day())).writing(Registry.key(), halted);
    }
}
