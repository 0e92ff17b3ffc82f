package io.carbonregistry.supervision;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.Optional;

/**
 * Asks for a case to end; the officer who answers for it does, and another signs second (Regulation 775 art. 17).
 *
 * @param caseId which
 * @param outcome what it leads to
 * @param because what was found out
 */
public record CloseCase(ActId id, CaseId caseId, Outcome outcome, Grounds because) implements Request<CaseClosed> {

    @Override
    public Optional<Adcode> place() {
        return Optional.of(caseId.place());
    }

    @Override
    public Keys reads() {
        return Keys.needed(Case.key(caseId));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<CaseClosed> decide(States states, Circumstances now, Rules rules) {
        Case before = states.get(Case.key(caseId));
        rules.require(
                before.status() == Case.Status.ASSIGNED,
                Reason.WRONG_STATE,
                caseId,
                before.status(),
                Case.Status.ASSIGNED);
        rules.require(
                before.officer()
                        .filter(one ->
                                one.equals(new Officer(now.actor(), now.caller().person())))
                        .isPresent(),
                Reason.NOT_THE_OFFICER,
                caseId,
                before.officer().map(one -> one.person().toString()).orElse("-"),
                now.caller().person());
        rules.end();

        // From here on it must succeed.
        return Decision.of(new CaseClosed(now.act(), caseId, outcome, because, now.day()))
                .writing(Case.key(caseId), before.closed(new Closing(outcome, because, now.day())));
    }
}
