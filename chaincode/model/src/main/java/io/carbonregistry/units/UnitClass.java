package io.carbonregistry.units;

import io.carbonregistry.kernel.Text;

/** What trades as one thing: an allowance vintage such as {@code CEA-2024}, or a project and its period. */
public record UnitClass(String value) implements Text, Comparable<UnitClass> {

    public UnitClass {
        Text.requireId("unit class", value);
    }

    @Override
    public int compareTo(UnitClass other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
