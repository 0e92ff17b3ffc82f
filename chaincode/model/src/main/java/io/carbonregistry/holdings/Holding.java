package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an account holds on the day that is open. What has ended belongs to nobody any more and is not in it.
 *
 * @param account which
 * @param classes by class
 * @param next where the sum goes on, if the account has more blocks than one answer counts
 * @param day the day
 */
public record Holding(AccountId account, List<ClassHolding> classes, Optional<String> next, LocalDate day) {

    public Holding {
        classes = List.copyOf(classes);
    }

    /** What it holds of a class. */
    public ClassHolding of(UnitClass unitClass) {
        return classes.stream()
                .filter(one -> one.unitClass().equals(unitClass))
                .findFirst()
                .orElseGet(() -> new ClassHolding(unitClass, List.of()));
    }
}
