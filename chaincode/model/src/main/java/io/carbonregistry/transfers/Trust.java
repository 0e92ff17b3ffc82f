package io.carbonregistry.transfers;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.TrustedCounterparties;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.States;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether units may go from an account to another without a window in which their holder can still stop them (Delegated Regulation
 * 2019/1122 art. 23): both are one holder's, or the holder has named the other and the delay has passed.
 *
 * @param from the account to debit
 * @param to the account to credit
 */
public record Trust(AccountId from, AccountId to) {

    /** What is read to know it. */
    public Keys reads() {
        return Keys.needed(AccountStanding.key(from), AccountStanding.key(to)).maybe(TrustedCounterparties.key(from));
    }

    /** Whether it holds on a day. */
    public boolean holds(States states, LocalDate day) {
        return isWithinOneHolder(states)
                || since(states).filter(first -> !first.isAfter(day)).isPresent();
    }

    /** The first day on which the other is trusted, if it is named. */
    Optional<LocalDate> since(States states) {
        return states.find(TrustedCounterparties.key(from)).flatMap(list -> list.from(to));
    }

    private boolean isWithinOneHolder(States states) {
        return states.get(AccountStanding.key(from))
                .holder()
                .equals(states.get(AccountStanding.key(to)).holder());
    }
}
