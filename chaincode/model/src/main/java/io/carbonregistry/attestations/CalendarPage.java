package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.facilities.FacilityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A year's months of a company's facilities.
 *
 * @param account the company's account
 * @param year which
 * @param day the registry's day, as of which they stand so
 * @param months by facilities and then by months; only those that a facility reports
 * @param next after which facility the next page goes on
 */
public record CalendarPage(
        AccountId account, int year, LocalDate day, List<CalendarMonth> months, Optional<FacilityId> next) {

    public CalendarPage {
        months = List.copyOf(months);
    }
}
