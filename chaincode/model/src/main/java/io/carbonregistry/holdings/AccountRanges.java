package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import java.util.List;

/**
 * What one line of an act has brought an account.
 *
 * @param account who got them
 * @param quantity whole tonnes
 * @param ranges the serials
 */
public record AccountRanges(AccountId account, Quantity quantity, List<SerialRange> ranges) {

    public AccountRanges {
        ranges = List.copyOf(ranges);
    }
}
