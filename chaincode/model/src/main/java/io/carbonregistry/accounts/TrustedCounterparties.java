package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whom a holder trusts; written by the holder, and read by the holder's own acts alone.
 *
 * @param account the holder's account
 * @param trusted each counterparty once, with the first day on which it is trusted
 */
public record TrustedCounterparties(AccountId account, List<Trusted> trusted) implements State {

    /** A counterparty and the first day on which it is trusted. */
    public record Trusted(AccountId counterparty, LocalDate from) {}

    public TrustedCounterparties {
        trusted = List.copyOf(trusted);
    }

    /** Where it stands. */
    public static Key<TrustedCounterparties> key(AccountId account) {
        return Key.of(TrustedCounterparties.class, "trusted", account);
    }

    /** From which day on a counterparty is trusted, if it is named. */
    public Optional<LocalDate> from(AccountId counterparty) {
        return trusted.stream()
                .filter(one -> one.counterparty().equals(counterparty))
                .map(Trusted::from)
                .findFirst();
    }
}
