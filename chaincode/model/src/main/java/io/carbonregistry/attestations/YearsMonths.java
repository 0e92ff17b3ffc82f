package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.facilities.OwnedFacilities;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.ReportingMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The months of a year that a company must attest: each of every facility, while it is within the boundary. */
record YearsMonths(int year, AccountId account, States states) {

    private static final int MONTHS_OF_A_YEAR = 12;

    /** What they are told by, once it is known which facilities there are. */
    Keys reads() {
        return Keys.none()
                .maybe(facilities().map(Facility::key).toList())
                .maybe(facilities()
                        .flatMap(facility -> months().map(month -> AttestedMonth.key(facility, month)))
                        .toList());
    }

    /** How many facilities the company has ever had. */
    long size() {
        return facilities().count();
    }

    /** Whether there are none at all: no facility was within the boundary in any of them. */
    boolean isEmpty() {
        return due().findAny().isEmpty();
    }

    /** Those that are missing or not accepted. */
    List<MonthOfFacility> open() {
        return due().filter(one -> !isAccepted(one)).toList();
    }

    private Stream<MonthOfFacility> due() {
        return facilities()
                .flatMap(facility -> states.find(Facility.key(facility)).stream())
                .flatMap(facility ->
                        months().filter(facility::isWithin).map(month -> new MonthOfFacility(facility.id(), month)));
    }

    private boolean isAccepted(MonthOfFacility one) {
        return states.find(AttestedMonth.key(one.facility(), one.month()))
                .filter(head -> head.status() == Status.ACCEPTED)
                .isPresent();
    }

    private Stream<FacilityId> facilities() {
        return states.find(OwnedFacilities.key(account)).stream().flatMap(owned -> owned.facilities().stream());
    }

    private Stream<ReportingMonth> months() {
        return IntStream.rangeClosed(1, MONTHS_OF_A_YEAR).mapToObj(month -> new ReportingMonth(year, month));
    }

    /** Which month of which facility. */
    record MonthOfFacility(FacilityId facility, ReportingMonth month) {}
}
