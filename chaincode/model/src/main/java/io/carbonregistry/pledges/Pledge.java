package io.carbonregistry.pledges;

import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.Moment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A pledge, from its proposal to its end, as everybody on the channel sees it.
 *
 * @param id the act that proposed it, by which it is named
 * @param terms the digest of the proposal's intent, which whoever agrees must carry
 * @param agreed what is agreed now
 * @param status where it stands; what has lapsed by its day alone is told by {@link #statusOn}
 * @param units what it binds now
 * @param days the steps it has taken
 * @param notice the notice in the central bank's system
 * @param change what is to be changed
 * @param objection to its notice
 * @param assignedTo to whom the claim is assigned and who has not accepted yet
 * @param formerPledgees who had it before, the first first
 */
public record Pledge(
        ActRef id,
        Digest terms,
        PledgeTerms agreed,
        PledgeStatus status,
        List<PledgedUnits> units,
        List<PledgeDay> days,
        Optional<Notice> notice,
        Optional<Change> change,
        Optional<Objection> objection,
        Optional<Actor> assignedTo,
        List<Actor> formerPledgees)
        implements State {

    /** How the keys of all pledges start. */
    public static final String KEYS = "pledge/";

    public Pledge {
        units = List.copyOf(units);
        days = List.copyOf(days);
        formerPledgees = List.copyOf(formerPledgees);
    }

    /** Where it stands. */
    public static Key<Pledge> key(ActRef id) {
        return Key.of(Pledge.class, "pledge", id);
    }

    /** Where it stands on a day: what was not locked in time has lapsed. */
    public PledgeStatus statusOn(LocalDate day) {
        return status.isOpen() && day.isAfter(agreed.openUntil()) ? PledgeStatus.LAPSED : status;
    }

    /** As it stands on a day. */
    Pledge asOf(LocalDate day) {
        return new Pledge(
                id, terms, agreed, statusOn(day), units, days, notice, change, objection, assignedTo, formerPledgees);
    }

    /** What it is over now: as agreed until it is locked, and then what it binds. */
    public List<PledgeLine> lines() {
        return status.isOpen()
                ? agreed.lines()
                : units.stream().map(PledgedUnits::line).toList();
    }

    /** The last day on which it took a step. */
    public Optional<LocalDate> dayOf(PledgeStep step) {
        return days.stream()
                .filter(one -> one.step() == step)
                .map(PledgeDay::day)
                .reduce((early, late) -> late);
    }

    /** Whether it has ever taken a step. */
    boolean has(PledgeStep step) {
        return dayOf(step).isPresent();
    }

    /** The last day on which its default may be cured. */
    Optional<LocalDate> cureUntil() {
        return dayOf(PledgeStep.DECLARE_DEFAULT).map(day -> day.plusDays(agreed.cureDays()));
    }

    /** Whether its notice was registered before a moment; where this registry is the statutory one the lock counts, which was before. */
    boolean isPerfectedBefore(Moment moment) {
        return notice.map(one -> one.registered().compareTo(moment) < 0).orElse(status != PledgeStatus.LOCKED);
    }

    /** What binds its blocks. */
    Encumbrance encumbrance() {
        return Encumbrance.by(Encumbrance.Kind.PLEDGE, id).ranked(agreed.rank());
    }

    /** A step further. */
    Pledge stepped(PledgeStep step, Circumstances now) {
        return stepped(step, step.after(status), now);
    }

    /** A step further, to a status that the step alone does not tell. */
    Pledge stepped(PledgeStep step, PledgeStatus next, Circumstances now) {
        List<PledgeDay> all = Stream.concat(days.stream(), Stream.of(new PledgeDay(step, now.day(), now.act())))
                .toList();
        return new Pledge(id, terms, agreed, next, units, all, notice, change, objection, assignedTo, formerPledgees);
    }

    Pledge agreeing(PledgeTerms other) {
        return new Pledge(id, terms, other, status, units, days, notice, change, objection, assignedTo, formerPledgees);
    }

    Pledge binding(List<PledgedUnits> others) {
        List<PledgedUnits> some = others.stream()
                .filter(one -> !one.ranges().isEmpty())
                .sorted(Comparator.comparing(PledgedUnits::unitClass))
                .toList();
        return new Pledge(id, terms, agreed, status, some, days, notice, change, objection, assignedTo, formerPledgees);
    }

    Pledge noticed(Notice other) {
        return new Pledge(
                id,
                terms,
                agreed,
                status,
                units,
                days,
                Optional.of(other),
                change,
                objection,
                assignedTo,
                formerPledgees);
    }

    Pledge changing(Optional<Change> other) {
        return new Pledge(id, terms, agreed, status, units, days, notice, other, objection, assignedTo, formerPledgees);
    }

    Pledge objected(Optional<Objection> other) {
        return new Pledge(id, terms, agreed, status, units, days, notice, change, other, assignedTo, formerPledgees);
    }

    Pledge assigned(Optional<Actor> other) {
        return new Pledge(id, terms, agreed, status, units, days, notice, change, objection, other, formerPledgees);
    }

    /** In another pledgee's hands, with the rank and the time that it has. */
    Pledge handedTo(Actor other) {
        List<Actor> former = Stream.concat(formerPledgees.stream(), Stream.of(agreed.pledgee()))
                .toList();
        return new Pledge(
                id, terms, agreed.to(other), status, units, days, notice, change, objection, Optional.empty(), former);
    }
}
