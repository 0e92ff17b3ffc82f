package io.carbonregistry.client.demo.eutl;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What accounts must hold before the first act, for the log is a part of a larger one: exactly what makes no balance ever fall
 * below nothing, acts taken in their order.
 *
 * @param byClass the lines of each class, by account
 */
record Seeds(SortedMap<UnitClass, List<AccountTonnes>> byClass) {

    static Seeds of(List<ReplayedAct> acts) {
        SortedMap<UnitClass, SortedMap<AccountId, Balance>> balances = new TreeMap<>();
        acts.stream().flatMap(act -> act.movements().stream()).forEach(one -> balances.computeIfAbsent(
                        one.unitClass(), unused -> new TreeMap<>())
                .computeIfAbsent(one.account(), unused -> new Balance())
                .add(one.units()));
        SortedMap<UnitClass, List<AccountTonnes>> lines = new TreeMap<>();
        balances.forEach((unitClass, accounts) -> lines.put(unitClass, needed(accounts)));
        return new Seeds(lines);
    }

    /** All units of a class that accounts begin with. */
    long total(UnitClass unitClass) {
        return AccountTonnes.total(byClass.getOrDefault(unitClass, List.of()));
    }

    /** How many accounts begin with units of a class. */
    int accounts(UnitClass unitClass) {
        return byClass.getOrDefault(unitClass, List.of()).size();
    }

    private static List<AccountTonnes> needed(SortedMap<AccountId, Balance> balances) {
        List<AccountTonnes> lines = new ArrayList<>();
        balances.forEach((account, balance) -> {
            if (balance.needed() > 0) {
                lines.add(new AccountTonnes(account, new Quantity(balance.needed())));
            }
        });
        return lines;
    }
}
