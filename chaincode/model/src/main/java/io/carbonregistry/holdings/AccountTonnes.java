package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.units.Quantity;
import java.util.List;

/**
 * One line of an act: tonnes for an account.
 *
 * @param account who gets them
 * @param quantity whole tonnes
 */
public record AccountTonnes(AccountId account, Quantity quantity) {

    /** Where the standings of all accounts stand, each once. */
    public static List<Key<AccountStanding>> standings(List<AccountTonnes> lines) {
        return lines.stream()
                .map(line -> AccountStanding.key(line.account()))
                .distinct()
                .toList();
    }

    /** All tonnes together, as {@link Quantity#total}. */
    public static long total(List<AccountTonnes> lines) {
        return Quantity.total(lines.stream().map(AccountTonnes::quantity).toList());
    }
}
