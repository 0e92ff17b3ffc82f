package io.carbonregistry.pledges;

import java.util.List;
import java.util.Optional;

/**
 * What falls due of some pledges of a party.
 *
 * @param warnings the most urgent first
 * @param next the bookmark of the next page of pledges, if there may be one
 */
public record WarningPage(List<Warning> warnings, Optional<String> next) {

    public WarningPage {
        warnings = List.copyOf(warnings);
    }
}
