package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.kernel.Whole;
import java.util.List;
import java.util.Optional;

/**
 * Signs what a company's year comes to, over the exact versions that were reported: one of the team first, and second a reviewer who was
 * not of it.
 *
 * @param body who verifies
 * @param year which
 * @param account the company's account
 * @param tonnes whole tonnes of CO2 equivalent of the company
 * @param months the exact versions that it rests on
 * @param published commitment to the figures of each facility
 * @param figures of each facility: tonnes, and what allowances grow with
 */
public record IssueVerification(
        ActId id,
        BodyId body,
        int year,
        AccountId account,
        long tonnes,
        List<MonthVersion> months,
        Commitment published,
        @Confided ConfidedFigures figures)
        implements Request<VerificationIssued> {

    public IssueVerification {
        Text.require(0 <= tonnes && tonnes <= Whole.MAX, "tonnes", Long.toString(tonnes), "none or more");
        months = List.copyOf(months);
        new CitedMonths(year, account, months);
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(body.office());
    }

    @Override
    public Keys reads() {
        return work().reads().and(candidate().reads()).and(opinion().reads());
    }

    @Override
    public Keys readsThen(States first) {
        return candidate().readsThen(first).and(opinion().readsThen(first));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<VerificationIssued> decide(States states, Circumstances now, Rules rules) {
        Assignment before = work().requireOfTeam(states, now, rules);
        requireIndependent(before, now, rules);
        rules.require(
                before.isLookedAt(),
                Reason.WRONG_STATE,
                Assignment.key(year, account),
                before.stage(),
                "a visit to the site, or the simplified course");
        rules.require(
                before.findings().open() == 0,
                Reason.NON_CONFORMITY_OPEN,
                account,
                year,
                before.findings().open());
        candidate().require(states, now.day(), rules);
        opinion().require(states, now.day(), rules);
        YearSum sum = opinion().sum(states);
        figures.require(published, sum, Assignment.key(year, account), rules);
        rules.require(sum.isTotal(tonnes), Reason.TOTAL_DIFFERS, account, year);
        rules.end();

        // From here on it must succeed.
        Results issued = before.results().issuing(now.second());
        VerificationResult result = result(states, issued.issued(), now);
        return Decision.of(new VerificationIssued(now.act(), result))
                .writing(VerificationResult.key(year, account, result.number()), result)
                .writing(VerifiedFigures.key(year, account, result.number()), figures.given())
                .writing(Assignment.key(year, account), before.now(Assignment.Stage.REVIEWED, issued));
    }

    /** Whoever reviews was not of the team. */
    private void requireIndependent(Assignment assignment, Circumstances now, Rules rules) {
        now.second()
                .filter(assignment.team()::contains)
                .ifPresent(one -> rules.require(
                        false, Reason.NOT_INDEPENDENT, one, "of the team that verified " + account + " for " + year));
    }

    private VerificationResult result(States states, int number, Circumstances now) {
        int report = states.get(AnnualReport.key(year, account)).version();
        return new VerificationResult(
                year, account, number, body, tonnes, report, months, published, now.act(), now.day());
    }

    private OpenWork work() {
        return new OpenWork(year, account, body);
    }

    private Candidate candidate() {
        return new Candidate(year, account, body);
    }

    private Opinion opinion() {
        return new Opinion(body, new CitedMonths(year, account, months));
    }
}
