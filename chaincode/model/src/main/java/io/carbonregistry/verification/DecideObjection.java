package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.time.LocalDate;

/**
 * Decides an objection, by others than those who decided first (Order 19 art. 27).
 *
 * @param year which
 * @param account the company's account
 * @param verdict whether the result stands
 * @param because why
 */
public record DecideObjection(ActId id, int year, AccountId account, Verdict verdict, Grounds because)
        implements Request<ObjectionDecided> {

    /** What becomes of the result. */
    public enum Verdict {
        STANDS,
        /** The year is verified again, from the beginning. */
        VERIFIED_AGAIN
    }

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account), Assignment.key(year, account));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<ObjectionDecided> decide(States states, Circumstances now, Rules rules) {
        Assignment before = states.get(Assignment.key(year, account));
        rules.require(
                before.stage() == Assignment.Stage.OBJECTED,
                Reason.WRONG_STATE,
                Assignment.key(year, account),
                before.stageOn(now.day()),
                Assignment.Stage.OBJECTED);
        before.results().notice().ifPresent(notice -> now.signers().stream()
                .filter(notice.signers()::contains)
                .findFirst()
                .ifPresent(one -> rules.require(false, Reason.NOT_INDEPENDENT, one, "of those who decided first")));
        rules.end();

        // From here on it must succeed.
        Assignment after = verdict == Verdict.STANDS
                ? before.now(Assignment.Stage.FINAL, before.results())
                : before.again(before.body(), now.day());
        return Decision.of(new ObjectionDecided(
                        now.act(), year, account, verdict, because, isLate(before, now.day()), now.day()))
                .writing(Assignment.key(year, account), after);
    }

    private static boolean isLate(Assignment objected, LocalDate day) {
        return objected.results()
                .told()
                .objection()
                .filter(one -> day.isAfter(one.decisionDue()))
                .isPresent();
    }
}
