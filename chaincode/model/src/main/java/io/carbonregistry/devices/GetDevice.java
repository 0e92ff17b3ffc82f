package io.carbonregistry.devices;

import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;

/**
 * Asks what a device is, and which was its last batch.
 *
 * @param device which
 */
public record GetDevice(DeviceId device) implements Query<Device> {

    @Override
    public Device answer(Ledger ledger, Caller caller) {
        return ledger.get(Device.key(device));
    }
}
