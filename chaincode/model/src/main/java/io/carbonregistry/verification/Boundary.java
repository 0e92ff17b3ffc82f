package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.facilities.OwnedFacilities;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.ReportingMonth;
import io.carbonregistry.verification.AnnualReport.Correction;
import io.carbonregistry.verification.CitedMonths.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a year's report must speak of: each month of each facility that was within the company's boundary, and nothing else. */
record Boundary(int year, AccountId account, List<MonthVersion> months, List<Correction> corrections) {

    private static final int MONTHS_OF_A_YEAR = 12;

    Keys reads() {
        return Keys.none()
                .maybe(spokenOf()
                        .map(Place::facility)
                        .distinct()
                        .map(Facility::key)
                        .toList());
    }

    Keys readsThen(States first) {
        return Keys.none().maybe(owned(first).map(Facility::key).toList());
    }

    /** The rules in their order of precedence. */
    void require(States states, Rules rules) {
        Set<Place> spokenOf = spokenOf().collect(Collectors.toCollection(LinkedHashSet::new));
        spokenOf.forEach(place -> requireWithin(place, states.find(Facility.key(place.facility())), rules));
        owned(states)
                .flatMap(id -> states.find(Facility.key(id)).stream())
                .flatMap(facility -> monthsOf(facility).filter(place -> !spokenOf.contains(place)))
                .forEach(place -> rules.require(
                        false, Reason.MONTH_NOT_REPORTED, place.facility(), place.month(), account, year));
    }

    private void requireWithin(Place place, Optional<Facility> facility, Rules rules) {
        boolean within = place.month().year() == year
                && facility.filter(one -> one.account().equals(account) && one.isWithin(place.month()))
                        .isPresent();
        rules.require(within, Reason.FACILITY_OUTSIDE, place.facility(), account, place.month());
    }

    private Stream<Place> monthsOf(Facility facility) {
        return IntStream.rangeClosed(1, MONTHS_OF_A_YEAR)
                .mapToObj(month -> new ReportingMonth(year, month))
                .filter(facility::isWithin)
                .map(month -> new Place(facility.id(), month));
    }

    private Stream<Place> spokenOf() {
        return Stream.concat(
                months.stream().map(one -> new Place(one.facility(), one.month())),
                corrections.stream().map(one -> new Place(one.facility(), one.month())));
    }

    private Stream<FacilityId> owned(States states) {
        return states.find(OwnedFacilities.key(account)).stream().flatMap(one -> one.facilities().stream());
    }
}
