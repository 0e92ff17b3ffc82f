package io.carbonregistry.repos;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.Engagement;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A repo from its proposal to its end.
 *
 * @param act the act that proposed it, by which it is named
 * @param terms the digest of its intent, which whoever accepts must carry
 * @param seller who sells and buys back
 * @param buyer who buys and gives back
 * @param unitClass the class that is to come back
 * @param quantity whole tonnes
 * @param type what the buyer may do meanwhile
 * @param substitutes the classes by which the seller may replace the units
 * @param delivery the last day for the first leg
 * @param due the day of the second leg
 * @param cash what is published of the money that counts
 * @param status where it stands
 * @param opens once it is accepted, the first day of the first leg where the seller does not trust the buyer
 * @param replaced the class that the buyer still has to give back, where it was substituted
 * @param roll what one party has proposed of a longer term
 */
public record Repo(
        ActRef act,
        Digest terms,
        AccountId seller,
        AccountId buyer,
        UnitClass unitClass,
        Quantity quantity,
        RepoType type,
        List<UnitClass> substitutes,
        LocalDate delivery,
        LocalDate due,
        Digest cash,
        Status status,
        Optional<LocalDate> opens,
        Optional<UnitClass> replaced,
        Optional<RepoRoll> roll)
        implements State {

    /** Where units are owed back. */
    public static final Set<Status> OWING =
            Collections.unmodifiableSet(EnumSet.of(Status.RUNNING, Status.BUYER_DEFAULTED));

    /** Where a repo stands. */
    public enum Status {
        PROPOSED,
        ACCEPTED,
        /** Never delivered by its day; told by the day, not written. */
        LAPSED,
        WITHDRAWN,
        REJECTED,
        RUNNING,
        RETURNED,
        SELLER_DEFAULTED,
        BUYER_DEFAULTED,
        RESOLVED
    }

    public Repo {
        substitutes = List.copyOf(substitutes);
    }

    /** Where it stands. */
    public static Key<Repo> key(ActRef act) {
        return Key.of(Repo.class, "repo", act);
    }

    /** Its status on a day: what was not delivered in time has lapsed. */
    public Status statusOn(LocalDate day) {
        boolean waits = status == Status.PROPOSED || status == Status.ACCEPTED;
        return waits && day.isAfter(delivery) ? Status.LAPSED : status;
    }

    /** Whether an account is the party that takes a step. */
    boolean isTaken(RepoStep step, AccountId by) {
        return switch (step.party()) {
            case SELLER -> seller.equals(by);
            case BUYER -> buyer.equals(by);
            case EITHER -> isBetween(by);
            case COURT -> false;
        };
    }

    /** Both parties. */
    public List<AccountId> parties() {
        return List.of(seller, buyer);
    }

    boolean isBetween(AccountId party) {
        return seller.equals(party) || buyer.equals(party);
    }

    /** What binds the units of a closed one. */
    Encumbrance binding() {
        return Encumbrance.by(Encumbrance.Kind.REPO, act);
    }

    boolean binds(Encumbrance one) {
        return one.is(Encumbrance.Kind.REPO, act);
    }

    boolean isClosed() {
        return type == RepoType.CLOSED;
    }

    /** The parties' accounts are not closed before it has ended. */
    Changes begun() {
        return Engagement.begun(act, engaged());
    }

    /** Once it has ended, they may be. */
    Changes ended() {
        return OWING.contains(status) ? Changes.none() : Engagement.ended(act, engaged());
    }

    private List<Actor> engaged() {
        return parties().stream().map(AccountId::actor).toList();
    }

    /** After a step. */
    Repo after(RepoStep step) {
        return with(unitClass, due, cash, step.to(status), opens, replaced, roll);
    }

    /** Accepted: the window before the first leg runs to the eve of a day. */
    Repo acceptedUntil(LocalDate first) {
        return with(unitClass, due, cash, RepoStep.ACCEPT.to(status), Optional.of(first), replaced, roll);
    }

    Repo substitutedBy(UnitClass other) {
        return with(other, due, cash, status, opens, Optional.of(unitClass), roll);
    }

    Repo givenBack() {
        return with(unitClass, due, cash, status, opens, Optional.empty(), roll);
    }

    Repo proposing(RepoRoll longer) {
        return with(unitClass, due, cash, status, opens, replaced, Optional.of(longer));
    }

    Repo rolled(RepoRoll longer) {
        return with(unitClass, longer.due(), longer.cash(), status, opens, replaced, Optional.empty());
    }

    private Repo with(
            UnitClass back,
            LocalDate day,
            Digest money,
            Status newStatus,
            Optional<LocalDate> first,
            Optional<UnitClass> owed,
            Optional<RepoRoll> longer) {
        return new Repo(
                act,
                terms,
                seller,
                buyer,
                back,
                quantity,
                type,
                substitutes,
                delivery,
                day,
                money,
                newStatus,
                first,
                owed,
                longer);
    }
}
