package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Text;

/** The id of an account: letters, digits, dot, underscore, hyphen; at most 64; never that of an office. */
public record AccountId(String value) implements Text, Comparable<AccountId> {

    public AccountId {
        Text.requireId("account", value);
        Text.require(!value.startsWith(Actor.OFFICE), "account", value, "not the id of an office");
    }

    /** The account as the one in whose name an act is done. */
    public Actor actor() {
        return new Actor(value);
    }

    @Override
    public int compareTo(AccountId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
