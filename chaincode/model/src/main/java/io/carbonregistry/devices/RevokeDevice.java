package io.carbonregistry.devices;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.Optional;

/**
 * Asks for a device to sign no longer, for ever. One person suffices, for what waits comes too late where a key is lost.
 *
 * @param account the company's account
 * @param device which
 * @param because why
 */
public record RevokeDevice(ActId id, AccountId account, DeviceId device, Grounds because)
        implements Request<DeviceRevoked> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Authority authority() {
        return Authority.ANY;
    }

    @Override
    public Keys reads() {
        return Keys.needed(Device.key(device));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<DeviceRevoked> decide(States states, Circumstances now, Rules rules) {
        Device before = states.get(Device.key(device));
        before.requireAble(account, rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new DeviceRevoked(now.act(), account, device, because, now.day()))
                .writing(Device.key(device), before.revoked(now.day()));
    }
}
