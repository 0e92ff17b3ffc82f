package io.carbonregistry.plans;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.guidelines.Editions;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.ReportingMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks for a version of a facility's data-quality control plan to be reviewed (Regulation 775 art. 11).
 *
 * @param account the company's account
 * @param facility which
 * @param version one more than the version before it
 * @param guideline the version of the guideline that holds for the first month
 * @param from the first month it is for; the year is its
 * @param parameters how each parameter is determined, each parameter and material once
 */
public record FilePlan(
        ActId id,
        AccountId account,
        FacilityId facility,
        int version,
        String guideline,
        ReportingMonth from,
        List<PlannedParameter> parameters)
        implements Request<PlanFiled> {

    private static final int MOST_VERSIONS = 9_999;

    public FilePlan {
        Text.require(
                1 <= version && version <= MOST_VERSIONS,
                "version",
                Integer.toString(version),
                "1 to " + MOST_VERSIONS);
        Text.requireId("guideline", guideline);
        parameters = Batch.checked("parameters", parameters, Batch.OF_HOLDER);
        List<String> all = parameters.stream().map(PlannedParameter::what).toList();
        Text.require(all.stream().distinct().count() == all.size(), "parameters", "one twice", "each once");
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account), Facility.key(facility), Guideline.key(guideline))
                .fresh(Plan.key(facility, from.year(), version))
                .alsoNeeded(before().stream().toList())
                .maybe(EntityYear.key(from.year(), account))
                .maybe(meters().map(one -> Meter.key(account, one)).toList());
    }

    @Override
    public Keys readsThen(States first) {
        return Editions.reads(guideline, first);
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PlanFiled> decide(States states, Circumstances now, Rules rules) {
        Facility planned = states.get(Facility.key(facility));
        Guideline cited = states.get(Guideline.key(guideline));
        EntityYear.requireListed(states, from.year(), account, rules);
        planned.requireWithin(account, from, rules);
        Editions.requireInForce(cited, planned.sector(), from, states, rules);
        before().map(states::get).ifPresent(one -> requireReviewed(one, rules));
        new Planning(cited, planned, parameters).require(states, rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(
                        new PlanFiled(now.act(), account, facility, from.year(), version, guideline, from, now.day()))
                .writing(Plan.key(facility, from.year(), version), filed(now));
    }

    private Optional<Key<Plan>> before() {
        return version == 1 ? Optional.empty() : Optional.of(Plan.key(facility, from.year(), version - 1));
    }

    private Stream<MeterId> meters() {
        return parameters.stream().flatMap(one -> one.meters().stream());
    }

    private static void requireReviewed(Plan before, Rules rules) {
        rules.require(
                before.status() != Plan.Status.FILED,
                Reason.WRONG_STATE,
                "version " + before.version(),
                before.status(),
                "a reviewed version");
    }

    private Plan filed(Circumstances now) {
        return new Plan(
                account,
                facility,
                from.year(),
                version,
                guideline,
                from,
                parameters,
                Plan.Status.FILED,
                Optional.empty(),
                now.act());
    }
}
