package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.facilities.OwnedFacilities;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.units.ReportingMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Asks how the months of a year stand at a company's facilities: due, on time, late, missing, corrected. No values. A page has the months
 * of 50 facilities.
 *
 * @param account the company's account
 * @param year which
 * @param after after which facility to go on
 */
public record GetCalendar(AccountId account, int year, Optional<FacilityId> after) implements Query<CalendarPage> {

    private static final int PAGE = 50;
    private static final int MONTHS_OF_A_YEAR = 12;

    @Override
    public CalendarPage answer(Ledger ledger, Caller caller) {
        List<FacilityId> owned = ledger.find(OwnedFacilities.key(account))
                .map(OwnedFacilities::facilities)
                .orElse(List.of());
        int from = after.map(one -> owned.indexOf(one) + 1).orElse(0);
        List<FacilityId> page = owned.stream().skip(from).limit(PAGE).toList();
        List<Facility> facilities =
                ledger.findAll(Facility.class, page.stream().map(Facility::key).toList());
        Timekeeping time = Timekeeping.of(ledger);
        return new CalendarPage(
                account,
                year,
                time.today(),
                new CalendarCells(ledger, time).of(facilities, months()),
                Optional.of(from + PAGE).filter(end -> end < owned.size()).map(end -> owned.get(end - 1)));
    }

    private List<ReportingMonth> months() {
        return IntStream.rangeClosed(1, MONTHS_OF_A_YEAR)
                .mapToObj(month -> new ReportingMonth(year, month))
                .toList();
    }
}
