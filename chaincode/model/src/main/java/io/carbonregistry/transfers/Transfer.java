package io.carbonregistry.transfers;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A transfer to somebody who is not trusted, from its proposal to its end.
 *
 * @param act the act that proposed it, by which it is named
 * @param terms the digest of its intent, which whoever accepts must carry
 * @param from the account to debit
 * @param to the account to credit
 * @param unitClass the class
 * @param quantity whole tonnes
 * @param why the category
 * @param ranges the serials that wait for it
 * @param status where it stands
 * @param due the first day on which an accepted transfer may be completed
 */
public record Transfer(
        ActRef act,
        Digest terms,
        AccountId from,
        AccountId to,
        UnitClass unitClass,
        Quantity quantity,
        TransferReason why,
        List<SerialRange> ranges,
        Status status,
        Optional<LocalDate> due)
        implements State {

    /** Where a transfer stands. */
    public enum Status {
        PROPOSED,
        ACCEPTED,
        COMPLETED,
        REJECTED,
        WITHDRAWN
    }

    public Transfer {
        ranges = List.copyOf(ranges);
    }

    /** Where it stands. */
    public static Key<Transfer> key(ActRef act) {
        return Key.of(Transfer.class, "transfer", act);
    }

    /** Where the blocks stand that wait for it; once it has ended they are anybody's, and nobody's business here. */
    Keys waiting() {
        return isOpen()
                ? Keys.none()
                        .maybe(ranges.stream()
                                .map(range -> UnitBlock.key(unitClass, range.last()))
                                .toList())
                : Keys.none();
    }

    boolean isBetween(AccountId party) {
        return from.equals(party) || to.equals(party);
    }

    void requireOpen(Rules rules) {
        rules.require(isOpen(), Reason.WRONG_STATE, act, status, Status.PROPOSED + " or " + Status.ACCEPTED);
    }

    Transfer now(Status other) {
        return with(other, due);
    }

    Transfer accepted(LocalDate from) {
        return with(Status.ACCEPTED, Optional.of(from));
    }

    /** Whether it still waits for somebody. */
    public boolean isOpen() {
        return status == Status.PROPOSED || status == Status.ACCEPTED;
    }

    private Transfer with(Status newStatus, Optional<LocalDate> newDue) {
        return new Transfer(act, terms, from, to, unitClass, quantity, why, ranges, newStatus, newDue);
    }
}
