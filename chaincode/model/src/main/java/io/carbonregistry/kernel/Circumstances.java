package io.carbonregistry.kernel;

import java.time.LocalDate;

/**
 * What stands around a decision.
 *
 * @param day the business day that the registry has open, Asia/Shanghai; the only clock there is
 * @param simulated whether the registry was founded on a simulated clock
 * @param caller who signs
 * @param actor in whose name
 * @param id the act being decided
 * @param intent the digest of the intent that is decided
 * @param transaction the transaction's id, for the record of an act alone
 * @param proposed the proposal's own date in Asia/Shanghai, the client's word; only opening a day looks at it
 */
public record Circumstances(
        LocalDate day,
        boolean simulated,
        Caller caller,
        Actor actor,
        ActId id,
        Digest intent,
        String transaction,
        LocalDate proposed) {

    /** The same, as somebody else in another name. */
    public Circumstances as(Caller other, Actor inName) {
        return new Circumstances(day, simulated, other, inName, id, intent, transaction, proposed);
    }

    /** The act, as states and facts cite it. */
    public ActRef act() {
        return new ActRef(actor, id);
    }
}
