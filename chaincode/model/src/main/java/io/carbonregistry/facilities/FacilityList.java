package io.carbonregistry.facilities;

import java.util.List;

/** A company's facilities, in the order of their ids. */
public record FacilityList(List<Facility> facilities) {

    public FacilityList {
        facilities = List.copyOf(facilities);
    }
}
