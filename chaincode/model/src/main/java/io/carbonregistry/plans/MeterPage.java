package io.carbonregistry.plans;

import java.util.List;
import java.util.Optional;

/**
 * Some of a company's meters.
 *
 * @param meters in the order of their ids
 * @param next the bookmark of the next page, if there may be one
 */
public record MeterPage(List<Meter> meters, Optional<String> next) {

    public MeterPage {
        meters = List.copyOf(meters);
    }
}
