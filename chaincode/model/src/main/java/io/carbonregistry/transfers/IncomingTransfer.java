package io.carbonregistry.transfers;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.kernel.Whole;

/** Says under an account's key that a transfer to it waits; gone when the transfer has ended. Its value is {@code 1}. */
public record IncomingTransfer(long value) implements State, Whole {

    /** The only value there is. */
    static final IncomingTransfer WAITS = new IncomingTransfer(1);

    public IncomingTransfer {
        if (value != 1) {
            throw new IllegalArgumentException("an incoming transfer is 1");
        }
    }

    /** Where the entry for a transfer stands. */
    public static Key<IncomingTransfer> key(AccountId to, ActRef transfer) {
        return Key.of(IncomingTransfer.class, "incoming", to, transfer);
    }
}
