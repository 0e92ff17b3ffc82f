package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.bodies.BodyId;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Accepts an answer, or puts a conservative value in the place of what was not answered in time or not well. While the year is worked on, a
 * conservative value may be replaced or taken back.
 *
 * @param body who verifies
 * @param year which
 * @param account the company's account
 * @param number of the non-conformity
 * @param status CLOSED or CONSERVATIVE
 * @param root of the verdict
 * @param verdict why, and where it is conservative by how much the year changes
 */
public record CloseNonConformity(
        ActId id,
        BodyId body,
        int year,
        AccountId account,
        int number,
        NonConformity.Status status,
        Digest root,
        @Confided ConfidedRemark verdict)
        implements Request<NonConformityClosed> {

    public CloseNonConformity {
        Text.require(
                status == NonConformity.Status.CLOSED || status == NonConformity.Status.CONSERVATIVE,
                "status",
                status.name(),
                "CLOSED or CONSERVATIVE");
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(body.office());
    }

    @Override
    public Keys reads() {
        return new OpenWork(year, account, body)
                .reads()
                .and(Keys.needed(NonConformity.key(year, account, number), Remarks.key(year, account, number)));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<NonConformityClosed> decide(States states, Circumstances now, Rules rules) {
        Assignment assignment = new OpenWork(year, account, body).requireOfTeam(states, now, rules);
        NonConformity before = states.get(NonConformity.key(year, account, number));
        rules.require(
                mayEnd(before, now.day()),
                Reason.WRONG_STATE,
                NonConformity.key(year, account, number),
                before.status(),
                "an answer, or none until after " + before.answerDue());
        verdict.require(root, NonConformity.key(year, account, number), rules);
        rules.require(isRight(), Reason.NOT_CONSERVATIVE, NonConformity.key(year, account, number));
        rules.end();

        // From here on it must succeed.
        Remarks said = states.get(Remarks.key(year, account, number));
        Findings findings = assignment.findings();
        return Decision.of(new NonConformityClosed(now.act(), body, year, account, number, status, now.day()))
                .writing(NonConformity.key(year, account, number), before.now(status))
                .writing(Remarks.key(year, account, number), said.closed(verdict.given()))
                .writing(
                        Assignment.key(year, account),
                        assignment.with(before.isWaiting() ? findings.closing() : findings));
    }

    /** It is answered, or cannot be any more; and until the opinion is signed, a conservative value may be taken back. */
    private boolean mayEnd(NonConformity before, LocalDate day) {
        boolean unanswered = status == NonConformity.Status.CONSERVATIVE && before.isUnansweredOn(day);
        return unanswered
                || before.status() == NonConformity.Status.ANSWERED
                || before.status() == NonConformity.Status.CONSERVATIVE;
    }

    /** A conservative value is to nobody's advantage, and where an answer was accepted nothing changes. */
    private boolean isRight() {
        List<Adjustment> adjustments = verdict.remark().map(Remark::adjustments).orElse(List.of());
        return status == NonConformity.Status.CONSERVATIVE
                ? !adjustments.isEmpty() && adjustments.stream().allMatch(Adjustment::isConservative)
                : adjustments.isEmpty();
    }
}
