package io.carbonregistry.client.demo.eutl;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.units.UnitClass;

/** Who is told how a replay goes. */
public interface Narrator {

    /** A line could not be read. */
    void unreadable(Unreadable line);

    /** Accounts are about to be opened, and trust to be given. */
    void preparing(int accounts, int trusts);

    /** Opening balances of a class were issued under a cap. */
    void seeded(UnitClass unitClass, long units, int accounts, long cap);

    /** An act has ended in another way than by the registry's word. */
    void failed(ActId act, String how);

    /** So many acts have ended. */
    void progress(long ended, long all);
}
