package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.guidelines.Editions;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.plans.ValidPlans;
import io.carbonregistry.units.ReportingMonth;
import java.util.Optional;

/** The rules of what a line says openly. */
record LineRules(AccountId account, MonthLine line, States states, Circumstances now, Rules rules) {

    /** The rules in their order of precedence. */
    void require() {
        FacilityId facility = line.facility();
        ReportingMonth month = line.month();
        Optional<Facility> registered = states.find(Facility.key(facility));
        Optional<AttestedMonth> head = states.find(AttestedMonth.key(facility, month));
        EntityYear.requireListed(states, month.year(), account, rules);
        rules.require(registered.isPresent(), Reason.NOT_FOUND, Facility.key(facility));
        rules.end();
        registered.orElseThrow().requireWithin(account, month, rules);
        rules.require(month.hasEndedOn(now.day()), Reason.MONTH_NOT_ENDED, facility, month, month.lastDay());
        rules.require(head.isEmpty(), Reason.WRONG_STATE, facility + " " + month, "ATTESTED", "a month not attested");
        rules.require(isInOrder(registered.orElseThrow()), Reason.MONTH_OUT_OF_ORDER, facility, month, month.plus(-1));
        requireGuideline(registered.orElseThrow());
        rules.require(isPlanned(), Reason.PLAN_NOT_VALID, facility, month, line.plan());
    }

    private boolean isInOrder(Facility registered) {
        return registered.first().equals(line.month())
                || line.outOfOrder().isPresent()
                || states.find(AttestedMonth.key(line.facility(), line.month().plus(-1)))
                        .isPresent();
    }

    private boolean isPlanned() {
        return states.find(ValidPlans.key(line.facility(), line.month().year()))
                .flatMap(plans -> plans.versionFor(line.month()))
                .filter(version -> version == line.plan())
                .isPresent();
    }

    private void requireGuideline(Facility facility) {
        Key<Guideline> cited = Guideline.key(line.guideline());
        rules.require(states.find(cited).isPresent(), Reason.NOT_FOUND, cited);
        rules.end();
        Editions.requireInForce(states.get(cited), facility.sector(), line.month(), states, rules);
    }
}
