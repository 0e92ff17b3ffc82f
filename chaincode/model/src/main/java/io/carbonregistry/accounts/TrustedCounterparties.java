package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.State;
import io.carbonregistry.kernel.States;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom a holder trusts; written by the holder, and read by the holder's own acts alone.
 *
 * @param account the holder's account
 * @param trusted each counterparty once, with the first day on which it is trusted
 */
public record TrustedCounterparties(AccountId account, List<Trusted> trusted) implements State {

    private static final int MOST = 200;

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

    /** Those of an account, which may have named nobody yet. */
    static TrustedCounterparties of(AccountId account, States states) {
        return states.find(key(account)).orElseGet(() -> new TrustedCounterparties(account, List.of()));
    }

    /** Every transfer reads the whole list, so it stays short. */
    void requireRoom(Rules rules) {
        rules.require(trusted.size() < MOST, Reason.TOO_MANY, "trusted counterparties", MOST, trusted.size() + 1);
    }

    /** With one more, trusted from a day on. */
    TrustedCounterparties with(AccountId counterparty, LocalDate from) {
        return new TrustedCounterparties(
                account,
                Stream.concat(trusted.stream(), Stream.of(new Trusted(counterparty, from)))
                        .toList());
    }

    /** Without one. */
    TrustedCounterparties without(AccountId counterparty) {
        return new TrustedCounterparties(
                account,
                trusted.stream()
                        .filter(one -> !one.counterparty().equals(counterparty))
                        .toList());
    }
}
