package io.carbonregistry.issuance;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.UnitClass;

/**
 * What is planned of a class for one account, and what of it has been allocated.
 *
 * @param unitClass the class
 * @param account the emitter
 * @param planned tonnes of all plans together
 * @param allocated tonnes that have reached the account
 */
public record Allocation(UnitClass unitClass, AccountId account, long planned, long allocated) implements State {

    /** Where it stands. */
    public static Key<Allocation> key(UnitClass unitClass, AccountId account) {
        return Key.of(Allocation.class, "allocation", unitClass, account);
    }

    /** Where nothing is planned yet. */
    static Allocation none(UnitClass unitClass, AccountId account) {
        return new Allocation(unitClass, account, 0, 0);
    }

    /** Tonnes that are planned and not yet allocated. */
    public long open() {
        return planned - allocated;
    }

    Allocation planning(long tonnes) {
        return new Allocation(unitClass, account, planned + tonnes, allocated);
    }

    Allocation allocating(long tonnes) {
        return new Allocation(unitClass, account, planned, allocated + tonnes);
    }
}
