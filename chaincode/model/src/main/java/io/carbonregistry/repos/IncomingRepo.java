package io.carbonregistry.repos;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.kernel.Whole;

/** Says under a buyer's key that a repo was proposed to it. Its value is {@code 1}. */
public record IncomingRepo(long value) implements State, Whole {

    /** The only value there is. */
    static final IncomingRepo PROPOSED = new IncomingRepo(1);

    public IncomingRepo {
        if (value != 1) {
            throw new IllegalArgumentException("an incoming repo is 1");
        }
    }

    /** Where the entry for a repo stands. */
    public static Key<IncomingRepo> key(AccountId buyer, ActRef repo) {
        return Key.of(IncomingRepo.class, "repoto", buyer, repo);
    }
}
