package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.kernel.Whole;

/** Says under an actor's key that the actor is or was a party of a pledge. Its value is {@code 1}. */
public record PledgeEntry(long value) implements State, Whole {

    /** The only value there is. */
    static final PledgeEntry PARTY = new PledgeEntry(1);

    private static final String KEYS = "pledged/";

    public PledgeEntry {
        if (value != 1) {
            throw new IllegalArgumentException("a pledge's entry is 1");
        }
    }

    /** How the keys of an actor's entries start. */
    static String keys(Actor party) {
        return KEYS + party + "/";
    }

    /** Where the entry of a pledge stands. */
    public static Key<PledgeEntry> key(Actor party, ActRef pledge) {
        return Key.of(PledgeEntry.class, "pledged", party, pledge);
    }

    /** The pledge that an entry of an actor speaks of. */
    static ActRef pledge(Actor party, Key<PledgeEntry> entry) {
        return ActRef.parse(entry.text().substring(keys(party).length()));
    }
}
