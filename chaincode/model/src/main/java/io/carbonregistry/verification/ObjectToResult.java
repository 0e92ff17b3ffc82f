package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
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
 * Objects to a result that the company was told, while it may (Order 19 art. 27).
 *
 * @param account the company's account
 * @param year which
 * @param because why
 */
public record ObjectToResult(ActId id, AccountId account, int year, Grounds because)
        implements Request<ResultObjected> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account), Assignment.key(year, account), Calendar.key(), Terms.key());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<ResultObjected> decide(States states, Circumstances now, Rules rules) {
        Assignment before = states.get(Assignment.key(year, account));
        rules.require(before.stage().isTold(), Reason.NOTICE_NOT_SERVED, account, year, before.stageOn(now.day()));
        rules.require(
                before.stageOn(now.day()) == Assignment.Stage.NOTIFIED,
                Reason.WRONG_STATE,
                Assignment.key(year, account),
                before.stageOn(now.day()),
                "a notice within its period of objection");
        long days = Terms.on(states, now.day()).number(Rule.DECISION_WORKING_DAYS);
        LocalDate due = states.get(Calendar.key()).after(now.day(), days);
        rules.end();

        // From here on it must succeed.
        Notice notice = before.results().told().with(new Notice.Objection(now.day(), because, due));
        return Decision.of(new ResultObjected(now.act(), account, year, notice.result(), because, due, now.day()))
                .writing(
                        Assignment.key(year, account),
                        before.now(Assignment.Stage.OBJECTED, before.results().telling(notice)));
    }
}
