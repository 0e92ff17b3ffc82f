package io.carbonregistry.facilities;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.units.ReportingMonth;
import java.util.stream.IntStream;

/**
 * The years of a company that a change from a month on reaches: what begins in one holds in all that follow.
 *
 * @param account the company's account
 * @param first the first month that changes
 */
record YearsFrom(AccountId account, ReportingMonth first) {

    /** What is read to know which years there are. */
    Keys reads() {
        return Keys.needed(Registry.key());
    }

    /** The years, once the day is known: none is locked before it is over. */
    Keys readsThen(States states) {
        return Keys.none()
                .maybe(years(states)
                        .mapToObj(year -> EntityYear.key(year, account))
                        .toList());
    }

    /** None of them is locked; the first that is, is named. */
    void requireUnlocked(States states, Rules rules) {
        years(states)
                .filter(year -> EntityYear.isLocked(states, year, account))
                .findFirst()
                .ifPresent(year -> EntityYear.requireUnlocked(states, year, account, rules));
    }

    private IntStream years(States states) {
        return IntStream.rangeClosed(
                first.year(), states.get(Registry.key()).day().getYear());
    }
}
