package io.carbonregistry.client.cli.supervision;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.Attestation;
import io.carbonregistry.attestations.CalendarMonth;
import io.carbonregistry.client.pictures.HeatMap;
import io.carbonregistry.client.pictures.Hue;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Batch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A year's months as a heat map: a row a facility, a column a month.
 *
 * @param year which year
 * @param note of whom, and as of when
 * @param months of each company, by facilities and then by months
 */
record CalendarPicture(int year, String note, SortedMap<AccountId, List<CalendarMonth>> months) {

    /** More rows than this make no picture that anybody looks at. */
    private static final int MOST = 300;

    private static final int MONTHS_OF_A_YEAR = 12;

    private static final HeatMap.Kind ON_TIME = new HeatMap.Kind("on time", "", Hue.SKY);
    private static final HeatMap.Kind REPLACED = new HeatMap.Kind("on time, then corrected", "C", Hue.GREEN);
    private static final HeatMap.Kind LATE = new HeatMap.Kind("late", "L", Hue.ORANGE);
    private static final HeatMap.Kind MISSING = new HeatMap.Kind("missing", "M", Hue.VERMILION);
    private static final HeatMap.Kind DUE = new HeatMap.Kind("due, not yet attested", "D", Hue.LIGHT_GREY);

    HeatMap map() {
        List<HeatMap.Row> rows = new ArrayList<>();
        months.forEach((account, all) -> byFacility(all)
                .forEach((facility, own) -> rows.add(new HeatMap.Row(label(account, facility), cells(own)))));
        return new HeatMap(
                "Attested months of " + year,
                note,
                "facility",
                "month",
                IntStream.rangeClosed(1, MONTHS_OF_A_YEAR)
                        .mapToObj(Integer::toString)
                        .toList(),
                Batch.checked("facilities in one picture", rows, MOST),
                List.of(ON_TIME, REPLACED, LATE, MISSING, DUE));
    }

    private static SortedMap<FacilityId, List<CalendarMonth>> byFacility(List<CalendarMonth> all) {
        return all.stream().collect(Collectors.groupingBy(CalendarMonth::facility, TreeMap::new, Collectors.toList()));
    }

    /** Both ids, or the facility's alone where it begins with the company's. */
    private static String label(AccountId account, FacilityId facility) {
        return facility.value().startsWith(account.value()) ? facility.value() : account + "  " + facility;
    }

    private static List<Optional<HeatMap.Kind>> cells(List<CalendarMonth> own) {
        Map<Integer, CalendarMonth> byMonth =
                own.stream().collect(Collectors.toMap(one -> one.month().month(), one -> one));
        return IntStream.rangeClosed(1, MONTHS_OF_A_YEAR)
                .mapToObj(month -> Optional.ofNullable(byMonth.get(month)).flatMap(CalendarPicture::kind))
                .toList();
    }

    /** Nothing, where the month is not over or not of the facility. */
    private static Optional<HeatMap.Kind> kind(CalendarMonth month) {
        boolean replaced =
                month.why().filter(why -> why != Attestation.Why.ATTESTED).isPresent();
        return switch (month.timeliness()) {
            case RUNNING -> Optional.empty();
            case DUE -> Optional.of(DUE);
            case ON_TIME -> Optional.of(replaced ? REPLACED : ON_TIME);
            case LATE -> Optional.of(LATE);
            case MISSING -> Optional.of(MISSING);
        };
    }
}
