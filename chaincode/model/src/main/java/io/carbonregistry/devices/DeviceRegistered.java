package io.carbonregistry.devices;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.plans.MeterId;
import java.time.LocalDate;
import java.util.List;

/** A device's batches are anchored from now on. */
public record DeviceRegistered(
        ActRef act,
        AccountId account,
        DeviceId device,
        FacilityId facility,
        DeviceKey key,
        List<MeterId> meters,
        LocalDate day)
        implements Fact {

    public DeviceRegistered {
        meters = List.copyOf(meters);
    }
}
