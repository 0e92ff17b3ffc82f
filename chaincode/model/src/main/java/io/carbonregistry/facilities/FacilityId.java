package io.carbonregistry.facilities;

import io.carbonregistry.kernel.Text;

/** The id of a facility: letters, digits, dot, underscore, hyphen; at most 64. */
public record FacilityId(String value) implements Text, Comparable<FacilityId> {

    public FacilityId {
        Text.requireId("facility", value);
    }

    @Override
    public int compareTo(FacilityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
