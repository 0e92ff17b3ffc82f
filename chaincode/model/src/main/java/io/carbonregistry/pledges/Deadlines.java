package io.carbonregistry.pledges;

import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.registry.Calendar;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleVersion;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * When something about a pledge falls due.
 *
 * @param day today
 * @param terms the rules in force
 * @param calendar the working days
 * @param classes the definition of each class
 * @param collisions the collision of a pledge that waits for a decision
 */
record Deadlines(
        LocalDate day,
        RuleVersion terms,
        Calendar calendar,
        Function<UnitClass, UnitClassDefinition> classes,
        Function<ActRef, Optional<Collision>> collisions) {

    private static final List<Integer> HORIZONS = List.of(10, 30, 60);

    /** What falls due of a pledge within sixty days, or has. */
    Stream<Warning> of(Pledge pledge) {
        return Stream.of(
                        collisions.apply(pledge.id()).stream()
                                .map(one -> new Warning(pledge.id(), Warning.Kind.COLLISION, one.since(), 0)),
                        notices(pledge),
                        ofRelease(pledge),
                        pledge.status().binds() ? binding(pledge) : Stream.<Warning>of())
                .flatMap(each -> each);
    }

    private Stream<Warning> notices(Pledge pledge) {
        Optional<LocalDate> missing = pledge.dayOf(PledgeStep.LOCK)
                .filter(unused -> pledge.status() == PledgeStatus.LOCKED)
                .map(locked -> locked.plusDays(terms.number(Rule.NOTICE_DAYS)));
        Optional<LocalDate> expires = pledge.notice().map(Notice::expires).filter(unused -> pledge.status()
                .binds());
        Optional<LocalDate> cancel = ended(pledge)
                .filter(unused -> pledge.notice().isPresent() && !pledge.has(PledgeStep.CANCEL_NOTICE))
                .map(end -> calendar.after(end, terms.number(Rule.NOTICE_CANCEL_WORKING_DAYS)));
        return Stream.of(
                        due(pledge, Warning.Kind.NOTICE_MISSING, missing),
                        due(pledge, Warning.Kind.NOTICE_EXPIRES, expires),
                        due(pledge, Warning.Kind.NOTICE_TO_AMEND, toAmend(pledge)),
                        due(pledge, Warning.Kind.NOTICE_TO_CANCEL, cancel))
                .flatMap(Optional::stream);
    }

    private Stream<Warning> ofRelease(Pledge pledge) {
        Optional<LocalDate> release = pledge.dayOf(PledgeStep.ASK_RELEASE)
                .filter(unused -> pledge.status().binds())
                .map(asked -> calendar.after(asked, terms.number(Rule.RELEASE_WORKING_DAYS)));
        return due(pledge, Warning.Kind.RELEASE_DUE, release).stream();
    }

    private Stream<Warning> binding(Pledge pledge) {
        Optional<LocalDate> suit = pledge.objection()
                .filter(one -> one.suit().isEmpty())
                .map(one -> one.since().plusDays(terms.number(Rule.OBJECTION_SUIT_DAYS)));
        Stream<Warning> vintages = pledge.lines().stream()
                .flatMap(line -> Vintages.end(classes.apply(line.unitClass()), terms).stream())
                .distinct()
                .flatMap(end -> due(pledge, Warning.Kind.VINTAGE_ENDS, Optional.of(end)).stream());
        return Stream.concat(
                Stream.of(
                                due(
                                        pledge,
                                        Warning.Kind.DEBT_ENDS,
                                        Optional.of(pledge.agreed().debtUntil())),
                                due(pledge, Warning.Kind.SURRENDER_DUE, Optional.of(surrender())),
                                due(pledge, Warning.Kind.SUIT_DUE, suit))
                        .flatMap(Optional::stream),
                vintages);
    }

    /** The next day on which units are due for a compliance year. */
    private LocalDate surrender() {
        LocalDate ofThisYear = LocalDate.parse(day.getYear() + "-" + terms.text(Rule.SURRENDER_DEADLINE));
        return ofThisYear.isBefore(day) ? ofThisYear.plusYears(1) : ofThisYear;
    }

    /** Since the day on which the pledge became another than the notice says. */
    private static Optional<LocalDate> toAmend(Pledge pledge) {
        return Stream.of(PledgeStep.EXECUTE_CHANGE, PledgeStep.ACCEPT_ASSIGNMENT)
                .flatMap(step -> pledge.dayOf(step).stream())
                .max(Comparator.naturalOrder())
                .filter(changed -> pledge.notice().isPresent()
                        && pledge.status().binds()
                        && pledge.dayOf(PledgeStep.AMEND_NOTICE)
                                .filter(one -> !one.isBefore(changed))
                                .isEmpty());
    }

    private static Optional<LocalDate> ended(Pledge pledge) {
        return Stream.of(PledgeStep.RELEASE, PledgeStep.ORDER_RELEASE, PledgeStep.CLOSE)
                .flatMap(step -> pledge.dayOf(step).stream())
                .findFirst();
    }

    private Optional<Warning> due(Pledge pledge, Warning.Kind kind, Optional<LocalDate> due) {
        return due.flatMap(last -> within(last).map(horizon -> new Warning(pledge.id(), kind, last, horizon)));
    }

    private Optional<Integer> within(LocalDate last) {
        long left = ChronoUnit.DAYS.between(day, last);
        return left < 0
                ? Optional.of(0)
                : HORIZONS.stream().filter(horizon -> left <= horizon).findFirst();
    }
}
