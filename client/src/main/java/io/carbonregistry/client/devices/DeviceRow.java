package io.carbonregistry.client.devices;

import io.carbonregistry.devices.DeviceId;
import io.carbonregistry.units.Moment;
import java.util.List;

/**
 * One row of what a device has measured. It says of which batch and which place it is, so that it speaks for itself.
 *
 * @param device whose
 * @param sequence the number of its batch
 * @param row its place in the batch, counted from 1
 * @param at when
 * @param readings the other columns
 */
public record DeviceRow(DeviceId device, long sequence, long row, Moment at, List<Reading> readings)
        implements SignedRow {

    public DeviceRow {
        readings = List.copyOf(readings);
    }

    /**
     * One cell.
     *
     * @param name the column's
     * @param value as the device wrote it, to the last digit
     */
    public record Reading(String name, String value) {}
}
