package io.carbonregistry.pledges;

import java.util.List;
import java.util.Optional;

/**
 * Some of the pledges of a party.
 *
 * @param pledges in the order of their debtors and ids
 * @param next the bookmark of the next page, if there may be one
 */
public record PledgePage(List<Pledge> pledges, Optional<String> next) {

    public PledgePage {
        pledges = List.copyOf(pledges);
    }
}
