package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
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
import java.util.Optional;

/**
 * Answers what was not accepted. Until the verifier closes it, an answer may be given anew.
 *
 * @param account the company's account
 * @param year which
 * @param number of the non-conformity
 * @param root of the answer
 * @param answer what is said
 */
public record AnswerNonConformity(
        ActId id,
        AccountId account,
        int year,
        int number,
        Digest root,
        @Confided ConfidedRemark answer) implements Request<NonConformityAnswered> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return Keys.needed(
                AccountStanding.key(account),
                NonConformity.key(year, account, number),
                Remarks.key(year, account, number));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<NonConformityAnswered> decide(States states, Circumstances now, Rules rules) {
        NonConformity before = states.get(NonConformity.key(year, account, number));
        rules.require(
                before.isWaiting(),
                Reason.WRONG_STATE,
                NonConformity.key(year, account, number),
                before.status(),
                "one that waits");
        rules.require(
                !now.day().isAfter(before.answerDue()), Reason.TIME_ORDER, "the answer", now.day(), before.answerDue());
        answer.require(root, NonConformity.key(year, account, number), rules);
        rules.end();

        // From here on it must succeed.
        Remarks said = states.get(Remarks.key(year, account, number));
        return Decision.of(new NonConformityAnswered(now.act(), year, account, number, now.day()))
                .writing(NonConformity.key(year, account, number), before.now(NonConformity.Status.ANSWERED))
                .writing(Remarks.key(year, account, number), said.answered(answer.given()));
    }
}
