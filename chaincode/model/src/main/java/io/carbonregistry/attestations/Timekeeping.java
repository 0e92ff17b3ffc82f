package io.carbonregistry.attestations;

import io.carbonregistry.facilities.Facility;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;

/**
 * What due days are told by.
 *
 * @param today the registry's day
 * @param days natural days from the end of a month until it is due, by the rule in force
 */
record Timekeeping(LocalDate today, long days) {

    static Timekeeping of(Ledger ledger) {
        LocalDate today = ledger.get(Registry.key()).day();
        return new Timekeeping(
                today,
                ledger.get(RuleBook.key(RuleTopic.ATTESTATIONS)).on(today).number(Rule.DUE_DAYS));
    }

    /** The due day of a facility's month. */
    DueDay due(Ledger ledger, FacilityId facility, ReportingMonth month) {
        String sector = ledger.get(Facility.key(facility)).sector();
        return DueDay.of(month, days, ledger.find(DueNotice.key(sector, month)));
    }
}
