package io.carbonregistry.issuance;

import java.util.List;
import java.util.Optional;

/**
 * Some of what was issued of a class.
 *
 * @param issuances the earliest first
 * @param next the bookmark of the next page, if there may be one
 */
public record IssuancePage(List<IssuanceRecord> issuances, Optional<String> next) {

    public IssuancePage {
        issuances = List.copyOf(issuances);
    }
}
