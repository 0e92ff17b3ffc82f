package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.kernel.Whole;
import java.util.Collection;

/**
 * Says under an account's key that business runs which has to end before the account can be closed, though its units may stand elsewhere;
 * gone when it has ended. Its value is {@code 1}.
 */
public record Engagement(long value) implements State, Whole {

    private static final Engagement RUNS = new Engagement(1);
    private static final String KEYS = "engaged/";

    public Engagement {
        if (value != 1) {
            throw new IllegalArgumentException("an engagement is 1");
        }
    }

    /** Where the entry stands for what an act has begun. */
    public static Key<Engagement> key(AccountId account, ActRef act) {
        return Key.of(Engagement.class, "engaged", account, act);
    }

    /** Accounts are engaged in what an act has begun. */
    public static Changes begun(ActRef act, Collection<AccountId> accounts) {
        return Changes.all(accounts.stream()
                .map(account -> Changes.none().put(key(account, act), RUNS))
                .toList());
    }

    /** It has ended. */
    public static Changes ended(ActRef act, Collection<AccountId> accounts) {
        return Changes.all(accounts.stream()
                .map(account -> Changes.none().delete(key(account, act)))
                .toList());
    }

    /** How the keys of an account's entries start. */
    static String keys(AccountId account) {
        return KEYS + account + "/";
    }

    /** The act that has begun what one of an account's entries speaks of. */
    static ActRef act(AccountId account, String key) {
        return ActRef.parse(key.substring(keys(account).length()));
    }
}
