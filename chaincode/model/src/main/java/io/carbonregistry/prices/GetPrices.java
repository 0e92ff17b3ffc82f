package io.carbonregistry.prices;

import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.registry.Calendar;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks for the prices of a class by one method.
 *
 * @param unitClass the class
 * @param method how it was traded
 * @param from the first day
 * @param until the last day, at most a year after the first
 */
public record GetPrices(UnitClass unitClass, PriceMethod method, LocalDate from, LocalDate until)
        implements Query<PriceSeries> {

    private static final int MOST = 366;

    public GetPrices {
        Text.require(!until.isBefore(from), "until", until.toString(), "not before " + from);
        long days = ChronoUnit.DAYS.between(from, until) + 1;
        if (days > MOST) {
            throw RefusedException.because(Reason.TOO_MANY_DAYS, "prices", MOST, days);
        }
    }

    @Override
    public PriceSeries answer(Ledger ledger, Caller caller) {
        List<Key<PriceMonth>> keys = days().map(day -> PriceMonth.keyOn(day, unitClass, method))
                .distinct()
                .toList();
        List<PriceMonth> months = ledger.findAll(PriceMonth.class, keys);
        List<PricedDay> priced = months.stream()
                .flatMap(month -> month.days().stream())
                .filter(one -> isAsked(one.day()))
                .toList();
        List<PriceCorrection> corrections = months.stream()
                .flatMap(month -> month.corrections().stream())
                .filter(one -> isAsked(one.day()))
                .toList();
        return new PriceSeries(unitClass, method, priced, corrections, missing(priced, ledger));
    }

    /** Trading days that have come and are not published. */
    private List<LocalDate> missing(List<PricedDay> priced, Ledger ledger) {
        Calendar calendar = ledger.get(Calendar.key());
        LocalDate today = ledger.get(Registry.key()).day();
        Set<LocalDate> published = priced.stream().map(PricedDay::day).collect(Collectors.toCollection(TreeSet::new));
        return days().filter(day -> !day.isAfter(today) && !published.contains(day))
                .filter(day -> calendar.announces(day) && calendar.isTradingDay(day))
                .toList();
    }

    private boolean isAsked(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    private Stream<LocalDate> days() {
        return from.datesUntil(until.plusDays(1));
    }
}
