package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.util.Optional;

/**
 * The control record of an account: read by every act on it, written by offices alone.
 *
 * @param account which
 * @param type what it is for
 * @param holder the holder's id
 * @param adcode where the holder is registered
 * @param standing whether it may act
 * @param because why it is not open
 */
public record AccountStanding(
        AccountId account, AccountType type, String holder, Adcode adcode, Standing standing, Optional<String> because)
        implements State {

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

    /** Where it stands. */
    public static Key<AccountStanding> key(AccountId account) {
        return Key.of(AccountStanding.class, "standing", account);
    }

    /** Whether units may leave it by its holder's will. */
    public boolean mayPay() {
        return standing == Standing.OPEN;
    }

    /** Whether units may enter it. */
    public boolean mayReceive() {
        return standing == Standing.OPEN || standing == Standing.RESTRICTED;
    }

    /** Whether its holder may surrender from it: a restriction never keeps anybody from complying. */
    public boolean maySurrender() {
        return standing == Standing.OPEN || standing == Standing.RESTRICTED;
    }

    /** With another standing and the reason for it. */
    public AccountStanding now(Standing other, Optional<String> reason) {
        return new AccountStanding(account, type, holder, adcode, other, reason);
    }
}
