package io.carbonregistry.prices;

import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.ReportingMonth;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The prices of one class by one method in one month.
 *
 * @param unitClass the class
 * @param method how it was traded
 * @param month the calendar month
 * @param days those published, the earliest first
 * @param corrections what was replaced, in the order of the corrections
 */
public record PriceMonth(
        UnitClass unitClass,
        PriceMethod method,
        ReportingMonth month,
        List<PricedDay> days,
        List<PriceCorrection> corrections)
        implements State {

    public PriceMonth {
        days = List.copyOf(days);
        corrections = List.copyOf(corrections);
    }

    /** Where it stands. */
    public static Key<PriceMonth> key(UnitClass unitClass, PriceMethod method, ReportingMonth month) {
        return Key.of(PriceMonth.class, "price", unitClass, method, month);
    }

    /** The key of the month that a day lies in. */
    public static Key<PriceMonth> keyOn(LocalDate day, UnitClass unitClass, PriceMethod method) {
        return key(unitClass, method, ReportingMonth.of(day));
    }

    static PriceMonth empty(UnitClass unitClass, PriceMethod method, LocalDate day) {
        return new PriceMonth(unitClass, method, ReportingMonth.of(day), List.of(), List.of());
    }

    /** What a day's trading came to, if it is published. */
    public Optional<PriceFigures> on(LocalDate day) {
        return days.stream()
                .filter(one -> one.day().equals(day))
                .map(PricedDay::figures)
                .findFirst();
    }

    /** With a day's figures; what was said of the day before is replaced. */
    PriceMonth with(LocalDate day, PriceFigures figures) {
        List<PricedDay> all = Stream.concat(
                        days.stream().filter(one -> !one.day().equals(day)), Stream.of(new PricedDay(day, figures)))
                .sorted(Comparator.comparing(PricedDay::day))
                .toList();
        return new PriceMonth(unitClass, method, month, all, corrections);
    }

    /** With a record of what was replaced. */
    PriceMonth with(PriceCorrection correction) {
        return new PriceMonth(
                unitClass,
                method,
                month,
                days,
                Stream.concat(corrections.stream(), Stream.of(correction)).toList());
    }
}
