package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Says what is not accepted, and until when it is to be answered.
 *
 * @param body who verifies
 * @param year which
 * @param account the company's account
 * @param severity how grave it is
 * @param facility where
 * @param month when
 * @param parameter the code of the parameter, where it is one's
 * @param answerDue the last day on which the company may answer
 * @param root of what is found
 * @param finding what is found
 */
public record RaiseNonConformity(
        ActId id,
        BodyId body,
        int year,
        AccountId account,
        Severity severity,
        FacilityId facility,
        ReportingMonth month,
        Optional<String> parameter,
        LocalDate answerDue,
        Digest root,
        @Confided ConfidedRemark finding)
        implements Request<NonConformityRaised> {

    public RaiseNonConformity {
        parameter.ifPresent(code -> Text.requireId("parameter", code));
        Text.require(month.year() == year, "month", month.toString(), "a month of " + year);
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(body.office());
    }

    @Override
    public Keys reads() {
        return new OpenWork(year, account, body).reads().and(Keys.needed(Facility.key(facility)));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<NonConformityRaised> decide(States states, Circumstances now, Rules rules) {
        Assignment before = new OpenWork(year, account, body).requireOfTeam(states, now, rules);
        states.get(Facility.key(facility)).requireWithin(account, month, rules);
        rules.require(answerDue.isAfter(now.day()), Reason.TIME_ORDER, "the answer", now.day(), answerDue);
        rules.require(
                before.findings().raised() < Findings.MOST,
                Reason.TOO_MANY,
                "non-conformities",
                Findings.MOST,
                before.findings().raised() + 1);
        finding.require(root, Assignment.key(year, account), rules);
        rules.end();

        // From here on it must succeed.
        NonConformity raised = raised(before.findings().raised() + 1, now.day());
        return Decision.of(new NonConformityRaised(now.act(), raised))
                .writing(NonConformity.key(year, account, raised.number()), raised)
                .writing(Remarks.key(year, account, raised.number()), Remarks.of(finding.given()))
                .writing(
                        Assignment.key(year, account),
                        before.with(before.findings().raising(severity)));
    }

    private NonConformity raised(int number, LocalDate day) {
        return new NonConformity(
                year,
                account,
                number,
                body,
                severity,
                facility,
                month,
                parameter,
                answerDue,
                NonConformity.Status.OPEN,
                day);
    }
}
