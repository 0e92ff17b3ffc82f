package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Representative;
import java.util.List;
import java.util.Optional;

/**
 * What its own people and the authorities see of an account.
 *
 * @param account its record
 * @param standing whether it is open
 * @param representatives who acts for it
 * @param trusted whom it trusts, and from when on
 * @param limits its own limits, if it has set any
 * @param today what it may move off the exchange on the open day, and has moved, in each lane that acts may use alone; empty, if no limit
 *     counts it
 */
public record AccountDetails(
        Account account,
        AccountStanding standing,
        List<Representative> representatives,
        List<TrustedCounterparties.Trusted> trusted,
        Optional<Limits> limits,
        List<LaneUse> today) {

    public AccountDetails {
        representatives = List.copyOf(representatives);
        trusted = List.copyOf(trusted);
        today = List.copyOf(today);
    }
}
