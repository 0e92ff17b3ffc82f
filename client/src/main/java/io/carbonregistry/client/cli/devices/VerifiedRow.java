package io.carbonregistry.client.cli.devices;

import io.carbonregistry.client.devices.DeviceRow;
import io.carbonregistry.client.devices.RowProof;
import io.carbonregistry.devices.DeviceBatch;
import io.carbonregistry.devices.DeviceId;
import io.carbonregistry.devices.DeviceKey;
import io.carbonregistry.units.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a proof shows.
 *
 * @param device whose row it is
 * @param key by which the device has signed
 * @param sequence the number of the batch
 * @param rows how many rows the batch has
 * @param row the place of this one, counted from 1
 * @param at when it was measured
 * @param readings what was measured
 * @param anchoredOn the day on which the ledger took the batch, where it was asked
 */
record VerifiedRow(
        DeviceId device,
        DeviceKey key,
        long sequence,
        long rows,
        long row,
        Moment at,
        List<DeviceRow.Reading> readings,
        Optional<LocalDate> anchoredOn) {

    VerifiedRow {
        readings = List.copyOf(readings);
    }

    static VerifiedRow of(RowProof proof, Optional<LocalDate> anchoredOn) {
        DeviceBatch batch = proof.batch();
        DeviceRow row = proof.row();
        return new VerifiedRow(
                batch.device(),
                proof.key(),
                batch.sequence(),
                batch.commitment().rows(),
                row.row(),
                row.at(),
                row.readings(),
                anchoredOn);
    }
}
