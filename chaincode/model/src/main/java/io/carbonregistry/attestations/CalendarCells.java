package io.carbonregistry.attestations;

import io.carbonregistry.facilities.Facility;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.ReportingMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Fills a calendar: all heads in one reading, all current versions in another, and all notices.
 *
 * @param ledger where they stand
 * @param time the registry's
 */
record CalendarCells(Ledger ledger, Timekeeping time) {

    private record Place(Facility facility, ReportingMonth month) {

        Key<AttestedMonth> head() {
            return AttestedMonth.key(facility.id(), month);
        }

        Key<DueNotice> notice() {
            return DueNotice.key(facility.sector(), month);
        }
    }

    /** A cell for each month that a facility reports, by facilities and then by months. */
    List<CalendarMonth> of(List<Facility> facilities, List<ReportingMonth> months) {
        List<Place> places = facilities.stream()
                .flatMap(
                        facility -> months.stream().filter(facility::isWithin).map(month -> new Place(facility, month)))
                .toList();
        Map<Key<AttestedMonth>, AttestedMonth> heads = all(
                AttestedMonth.class,
                places.stream().map(Place::head).toList(),
                head -> AttestedMonth.key(head.facility(), head.month()));
        Map<Key<DueNotice>, DueNotice> notices = all(
                DueNotice.class,
                places.stream().map(Place::notice).distinct().toList(),
                notice -> DueNotice.key(notice.sector(), notice.month()));
        Map<Key<Attestation>, Attestation> current = all(
                Attestation.class,
                heads.values().stream()
                        .map(head -> Attestation.key(head.current()))
                        .toList(),
                one -> Attestation.key(one.of()));
        return places.stream()
                .map(place -> cell(
                        place,
                        Optional.ofNullable(heads.get(place.head())),
                        Optional.ofNullable(notices.get(place.notice())),
                        current))
                .toList();
    }

    private CalendarMonth cell(
            Place place,
            Optional<AttestedMonth> head,
            Optional<DueNotice> notice,
            Map<Key<Attestation>, Attestation> current) {
        DueDay due = DueDay.of(place.month(), time.days(), notice);
        Optional<Attestation> version =
                head.flatMap(one -> Optional.ofNullable(current.get(Attestation.key(one.current()))));
        return new CalendarMonth(
                place.facility().id(),
                place.month(),
                due.day(head),
                due.timeliness(head, time.today()),
                head.map(AttestedMonth::status),
                head.map(AttestedMonth::version),
                version.map(Attestation::why),
                version.map(Attestation::flags).orElse(List.of()));
    }

    private <S extends State> Map<Key<S>, S> all(Class<S> type, List<Key<S>> keys, Function<S, Key<S>> key) {
        return ledger.findAll(type, keys).stream()
                .collect(Collectors.toMap(key, one -> one, (one, same) -> one, TreeMap::new));
    }
}
