package io.carbonregistry.supervision;

import java.util.List;
import java.util.Optional;

/**
 * Some cases.
 *
 * @param cases in the order of their ids
 * @param next the bookmark of the next page, if there may be one
 */
public record CasePage(List<Case> cases, Optional<String> next) {

    public CasePage {
        cases = List.copyOf(cases);
    }
}
