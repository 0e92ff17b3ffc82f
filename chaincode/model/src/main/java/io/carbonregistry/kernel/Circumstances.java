package io.carbonregistry.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands around a decision.
 *
 * @param day the business day that the registry has open, Asia/Shanghai; the only clock there is
 * @param simulated whether the registry was founded on a simulated clock
 * @param caller who signs, or signed first
 * @param second who signs second, where somebody does
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
        Optional<Person> second,
        Actor actor,
        ActId id,
        Digest intent,
        String transaction,
        LocalDate proposed) {

    /** The same for an act that somebody else has proposed and this caller signs second. */
    public Circumstances proposedBy(Caller first, Actor inName) {
        return new Circumstances(
                day, simulated, first, Optional.of(caller.person()), inName, id, intent, transaction, proposed);
    }

    /** Who has signed, in that order. */
    public List<Person> signers() {
        return Stream.concat(Stream.of(caller.person()), second.stream()).toList();
    }

    /** The act, as states and facts cite it. */
    public ActRef act() {
        return new ActRef(actor, id);
    }
}
