package io.carbonregistry.retirements;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import java.util.List;

/**
 * What an act has retired of one account.
 *
 * @param account which
 * @param holder the id of its holder
 * @param quantity tonnes
 * @param ranges the serials
 */
public record RetiredHolding(AccountId account, String holder, Quantity quantity, List<SerialRange> ranges) {

    public RetiredHolding {
        ranges = List.copyOf(ranges);
    }
}
