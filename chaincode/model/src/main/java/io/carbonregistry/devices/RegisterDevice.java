package io.carbonregistry.devices;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.plans.Meter;
import io.carbonregistry.plans.MeterId;
import java.util.List;
import java.util.Optional;

/**
 * Asks for a device's batches to be anchored from now on. The company proposes, its regulator approves.
 *
 * @param account the company's account
 * @param device the id of the new device
 * @param facility where it measures
 * @param key the public key it signs with
 * @param meters whose readings it passes on
 */
public record RegisterDevice(
        ActId id, AccountId account, DeviceId device, FacilityId facility, DeviceKey key, List<MeterId> meters)
        implements Request<DeviceRegistered> {

    public RegisterDevice {
        meters = Batch.checked("meters", meters, Batch.OF_HOLDER);
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account), Facility.key(facility))
                .fresh(Device.key(device))
                .maybe(meters.stream().map(one -> Meter.key(account, one)).toList());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<DeviceRegistered> decide(States states, Circumstances now, Rules rules) {
        states.get(Facility.key(facility)).requireOf(account, rules);
        meters.forEach(one -> Meter.requireAt(account, one, facility, states, rules));
        rules.end();

        // From here on it must succeed.
        return Decision.of(new DeviceRegistered(now.act(), account, device, facility, key, meters, now.day()))
                .writing(
                        Device.key(device),
                        new Device(device, account, facility, key, meters, 0, Optional.empty(), Optional.empty()));
    }
}
