package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.State;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The control record of an account: read by every act on it, written by offices alone.
 *
 * @param account which
 * @param type what it is for
 * @param holder the holder's id
 * @param adcode where the holder is registered
 * @param standing whether it may act
 * @param measures what offices have imposed and not lifted
 */
public record AccountStanding(
        AccountId account, AccountType type, String holder, Adcode adcode, Standing standing, List<Measure> measures)
        implements State {

    /** How the keys of all standings start. */
    public static final String KEYS = "standing/";

    /** Whether an account may act. */
    public enum Standing {
        OPEN,
        /** It may receive, surrender and be paid back to, and nothing else. */
        RESTRICTED,
        /** Nothing moves in or out. */
        FROZEN,
        /** For ever. */
        CLOSED
    }

    public AccountStanding {
        measures = List.copyOf(measures);
    }

    /** Where it stands. */
    public static Key<AccountStanding> key(AccountId account) {
        return Key.of(AccountStanding.class, "standing", account);
    }

    /** Units may leave it by its holder's will: it is neither frozen nor closed, and not restricted. */
    public void requireMayPay(Rules rules) {
        requireMayReceive(rules);
        rules.require(standing != Standing.RESTRICTED, Reason.ACCOUNT_RESTRICTED, account, restrictedBecause());
    }

    /** Units may come to it: it is neither frozen nor closed. */
    public void requireMayReceive(Rules rules) {
        rules.require(mayReceive(), Reason.ACCOUNT_NOT_OPEN, account, standing);
    }

    private String restrictedBecause() {
        return measures.stream()
                .filter(one -> one.kind() == Measure.Kind.RESTRICTION)
                .map(one -> one.office() + ", " + one.because())
                .findFirst()
                .orElse("-");
    }

    /** Whether units may enter it. */
    public boolean mayReceive() {
        return standing == Standing.OPEN || standing == Standing.RESTRICTED;
    }

    /** Whether its holder may surrender from it: a restriction never keeps anybody from complying. */
    public boolean maySurrender() {
        return standing == Standing.OPEN || standing == Standing.RESTRICTED;
    }

    /** Whether it is not closed for ever. */
    public boolean exists() {
        return standing != Standing.CLOSED;
    }

    /** Whether an office has imposed a measure of a kind that still stands. */
    public boolean bears(Measure.Kind kind, Actor office) {
        return measures.stream().anyMatch(one -> one.is(kind, office));
    }

    /** With another standing, whatever the measures say. */
    public AccountStanding now(Standing other) {
        return new AccountStanding(account, type, holder, adcode, other, measures);
    }

    /** With one more measure. */
    public AccountStanding under(Measure imposed) {
        return with(Stream.concat(measures.stream(), Stream.of(imposed)).toList());
    }

    /** Without the measure of a kind that an office imposed; what others imposed stays. */
    public AccountStanding lifted(Measure.Kind kind, Actor office) {
        return with(measures.stream().filter(one -> !one.is(kind, office)).toList());
    }

    /** With the registered place changed. */
    public AccountStanding at(Adcode place) {
        return new AccountStanding(account, type, holder, place, standing, measures);
    }

    private AccountStanding with(List<Measure> others) {
        Standing strongest = others.stream()
                .map(one -> one.kind().standing())
                .max(Comparator.naturalOrder())
                .orElse(Standing.OPEN);
        return new AccountStanding(account, type, holder, adcode, strongest, others);
    }
}
