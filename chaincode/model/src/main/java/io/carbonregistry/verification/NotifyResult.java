package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.BannedPerson;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Calendar;
import io.carbonregistry.registry.Rule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Confirms a result and tells the company (Regulation 775 art. 12). From then on nothing changes without a decision.
 *
 * @param year which
 * @param account the company's account
 * @param result the number of the result that was signed last
 */
public record NotifyResult(ActId id, int year, AccountId account, int result) implements Request<ResultNotified> {

    @Override
    public Keys reads() {
        return Keys.needed(
                AccountStanding.key(account),
                Assignment.key(year, account),
                VerificationResult.key(year, account, result),
                Calendar.key(),
                Terms.key());
    }

    @Override
    public Keys readsThen(States first) {
        Assignment assignment = first.get(Assignment.key(year, account));
        return Keys.needed(TechnicalBody.key(assignment.body()))
                .maybe(assignment.people().map(BannedPerson::key).toList())
                .and(cited(first).reads());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<ResultNotified> decide(States states, Circumstances now, Rules rules) {
        Assignment before = states.get(Assignment.key(year, account));
        Told.requireNot(before, now.day(), rules);
        rules.require(
                before.stage() == Assignment.Stage.REVIEWED && before.results().issued() == result,
                Reason.WRONG_STATE,
                Assignment.key(year, account),
                before.stageOn(now.day()),
                "the result that was signed last");
        states.get(TechnicalBody.key(before.body())).requireAdmitted(now.day(), rules);
        before.people().forEach(one -> BannedPerson.requireNone(one, states, now.day(), rules));
        cited(states).requireCurrent(states, rules);
        Notice notice = notice(states, now);
        LocalDate due = due(states, now.day());
        rules.end();

        // From here on it must succeed.
        return Decision.of(new ResultNotified(
                        now.act(),
                        year,
                        account,
                        result,
                        notice.objectionsUntil(),
                        due,
                        now.day().isAfter(due),
                        now.day()))
                .writing(
                        Assignment.key(year, account),
                        before.now(Assignment.Stage.NOTIFIED, before.results().telling(notice)));
    }

    private Notice notice(States states, Circumstances now) {
        long days = Terms.on(states, now.day()).number(Rule.OBJECTION_WORKING_DAYS);
        LocalDate until = states.get(Calendar.key()).after(now.day(), days);
        return new Notice(result, now.day(), now.signers(), until, Optional.empty());
    }

    /** The last day on which the notice is in time, counted from the signature. */
    private LocalDate due(States states, LocalDate day) {
        long days = Terms.on(states, day).number(Rule.NOTICE_WORKING_DAYS);
        LocalDate signed =
                states.get(VerificationResult.key(year, account, result)).day();
        return states.get(Calendar.key()).after(signed, days);
    }

    private CitedMonths cited(States states) {
        VerificationResult signed = states.get(VerificationResult.key(year, account, result));
        return new CitedMonths(year, account, signed.months());
    }
}
