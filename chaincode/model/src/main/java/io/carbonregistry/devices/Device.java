package io.carbonregistry.devices;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.State;
import io.carbonregistry.plans.MeterId;
import io.carbonregistry.units.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A device that signs what it measures: a continuous emission monitor, a meter's gateway.
 *
 * @param id which
 * @param account the company's account
 * @param facility where it measures
 * @param key the public key it signs with
 * @param meters whose readings it passes on
 * @param sequence the number of its last batch; 0 before the first
 * @param until where its last batch ends
 * @param revokedOn the day from which it may sign no longer
 */
public record Device(
        DeviceId id,
        AccountId account,
        FacilityId facility,
        DeviceKey key,
        List<MeterId> meters,
        long sequence,
        Optional<Moment> until,
        Optional<LocalDate> revokedOn)
        implements State {

    public Device {
        meters = List.copyOf(meters);
    }

    /** Where it stands. */
    public static Key<Device> key(DeviceId id) {
        return Key.of(Device.class, "device", id);
    }

    /** It is the account's, and may sign. */
    void requireAble(AccountId owner, Rules rules) {
        rules.require(account.equals(owner) && revokedOn.isEmpty(), Reason.DEVICE_UNKNOWN, id, owner);
    }

    /** With a batch. */
    Device after(DeviceBatch batch) {
        return new Device(id, account, facility, key, meters, batch.sequence(), Optional.of(batch.until()), revokedOn);
    }

    /** Revoked from a day on. */
    Device revoked(LocalDate day) {
        return new Device(id, account, facility, key, meters, sequence, until, Optional.of(day));
    }
}
