package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.bodies.TechnicalBody;
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

/**
 * The rules of what a line says openly. Of a restatement, the company's duties are not asked: it changes what stands, locked or not,
 * whatever became of the company since.
 */
record LineRules(
        AccountId account, MonthLine line, Attestation.Why why, States states, Circumstances now, Rules rules) {

    /** The rules in their order of precedence. */
    void require() {
        FacilityId facility = line.facility();
        ReportingMonth month = line.month();
        Optional<Facility> registered = states.find(Facility.key(facility));
        if (why.isCompanys()) {
            EntityYear.requireListed(states, month.year(), account, rules);
        }
        rules.require(registered.isPresent(), Reason.NOT_FOUND, Facility.key(facility));
        rules.end();
        registered.orElseThrow().requireWithin(account, month, rules);
        rules.require(month.hasEndedOn(now.day()), Reason.MONTH_NOT_ENDED, facility, month, month.lastDay());
        if (why.isCompanys()) {
            EntityYear.requireUnlocked(states, month.year(), account, rules);
        }
        requireNext(states.find(AttestedMonth.key(facility, month)));
        rules.require(isInOrder(registered.orElseThrow()), Reason.MONTH_OUT_OF_ORDER, facility, month, month.plus(-1));
        requireGuideline(registered.orElseThrow());
        rules.require(isPlanned(), Reason.PLAN_NOT_VALID, facility, month, line.plan());
        line.compiler().ifPresent(compiler -> requireAdmitted(compiler, registered.orElseThrow()));
    }

    /** It is the next version, and made for what the month waits for. */
    private void requireNext(Optional<AttestedMonth> head) {
        int next = head.map(AttestedMonth::version).orElse(0) + 1;
        boolean awaited = head.map(one -> why.mayFollow(one.status())).orElse(why == Attestation.Why.ATTESTED);
        rules.require(
                awaited && line.version() == next,
                Reason.WRONG_STATE,
                line.facility() + " " + line.month() + " " + line.version(),
                head.map(one -> one.version() + " " + one.status()).orElse("not attested"),
                next + " " + why);
    }

    private boolean isInOrder(Facility registered) {
        return why != Attestation.Why.ATTESTED
                || registered.first().equals(line.month())
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

    /** A body that compiles for others is in good standing that day. */
    private void requireAdmitted(BodyId compiler, Facility facility) {
        Optional<TechnicalBody> body = states.find(TechnicalBody.key(compiler));
        rules.require(body.isPresent(), Reason.NOT_FOUND, TechnicalBody.key(compiler));
        body.ifPresent(one -> one.requireAccredited(
                TechnicalBody.Kind.COMPILER, facility.sector(), facility.adcode(), now.day(), rules));
    }
}
