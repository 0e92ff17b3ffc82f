package io.carbonregistry.plans;

import io.carbonregistry.kernel.Text;

/** The id that a company gives a meter: letters, digits, dot, underscore, hyphen; at most 64. */
public record MeterId(String value) implements Text, Comparable<MeterId> {

    public MeterId {
        Text.requireId("meter", value);
    }

    @Override
    public int compareTo(MeterId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
