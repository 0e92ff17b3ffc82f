package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.kernel.Whole;
import io.carbonregistry.units.UnitClass;

/**
 * Says under an owner's key that the owner holds the block of that class and last serial. Its value is the one byte {@code 1},
 * for an empty value is a delete. An act that writes never reads it.
 */
public record OwnerEntry(long value) implements State, Whole {

    /** The only value there is. */
    public static final OwnerEntry HELD = new OwnerEntry(1);

    /** How the keys of all entries start. */
    public static final String KEYS = "owner/";

    public OwnerEntry {
        if (value != 1) {
            throw new IllegalArgumentException("an owner entry is 1");
        }
    }

    /** How the keys of an owner's entries start. */
    static String keys(AccountId owner) {
        return KEYS + owner + "/";
    }

    /** Where the block stands that an entry speaks of. */
    static Key<UnitBlock> block(Key<OwnerEntry> entry) {
        String classAndLast = entry.text().substring(entry.text().indexOf('/', KEYS.length()) + 1);
        return new Key<>(UnitBlock.KEYS + classAndLast, UnitBlock.class);
    }

    /** Where the entry for a block stands. */
    public static Key<OwnerEntry> key(AccountId owner, UnitClass unitClass, long last) {
        return Key.of(OwnerEntry.class, "owner", owner, unitClass, UnitBlock.padded(last));
    }

    /** Where the block stands that an entry's key speaks of: the key of either ends with class and last serial. */
    static Key<UnitBlock> block(String entry) {
        int ofClass = entry.indexOf('/', KEYS.length()) + 1;
        return Key.of(UnitBlock.class, "block", entry.substring(ofClass));
    }
}
