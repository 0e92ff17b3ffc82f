package io.carbonregistry.devices;

import io.carbonregistry.kernel.Text;

/** The id of a device: letters, digits, dot, underscore, hyphen; at most 64. */
public record DeviceId(String value) implements Text, Comparable<DeviceId> {

    public DeviceId {
        Text.requireId("device", value);
    }

    @Override
    public int compareTo(DeviceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
