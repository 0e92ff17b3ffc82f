package io.carbonregistry.identities;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who is to get a certificate: an enrolment id, which becomes the common name, and the attributes it asserts. */
public record Enrolment(String id, NodeOu ou, SortedMap<String, String> attributes) {
    public Enrolment {
        Names.require("enrolment id", id);
        // Not TreeMap's constructor, which would keep the other map's order.
        SortedMap<String, String> sorted = new TreeMap<>();
        sorted.putAll(attributes);
        attributes = Collections.unmodifiableSortedMap(sorted);
    }

    /** A person or program that acts as a client of the network. */
    public static Enrolment client(String id, SortedMap<String, String> attributes) {
        return new Enrolment(id, NodeOu.CLIENT, attributes);
    }

    /** An administrator of the organisation, for Fabric's own commands. */
    public static Enrolment admin(String id) {
        return new Enrolment(id, NodeOu.ADMIN, Collections.emptySortedMap());
    }
}
