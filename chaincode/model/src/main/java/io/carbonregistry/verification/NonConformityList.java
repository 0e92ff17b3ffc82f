package io.carbonregistry.verification;

import java.util.List;

/** What was not accepted in a company's year, in the order of its numbers. */
public record NonConformityList(List<NonConformity> nonConformities) {

    public NonConformityList {
        nonConformities = List.copyOf(nonConformities);
    }
}
