package io.carbonregistry.access;

import io.carbonregistry.approvals.Act;
import io.carbonregistry.approvals.ActProposed;
import io.carbonregistry.approvals.DeclineAct;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import java.time.LocalDate;
import java.util.Optional;

/** What is recorded of an act at its end: done, declined, or waiting for a second signature. */
final class Ending {

    private final Asked asked;
    private final States states;

    Ending(Asked asked, States states) {
        this.asked = asked;
        this.states = states;
    }

    /** The fact that the act waits, until the last of the pending days. */
    ActProposed proposed(Circumstances now) {
        long days = states.get(RuleBook.key(RuleTopic.APPROVALS)).on(now.day()).number(Rule.PENDING_DAYS);
        LocalDate expires = now.day().plusDays(days);
        return new ActProposed(asked.act(), asked.permission().name(), asked.intent(), expires);
    }

    /** The decision, and the act as it now stands. */
    <F extends Fact> Decision<F> recorded(Decision<F> decision, Digest fact) {
        return decision.writing(Act.key(asked.act()), act(decision.fact(), fact));
    }

    private Act act(Fact happened, Digest fact) {
        String transaction = asked.proposal().transaction();
        Person signer = asked.caller().person();
        if (happened instanceof ActProposed proposed) {
            return asked(Optional.of(proposed.expires()));
        }
        if (!asked.isSecondSignature()) {
            return asked(Optional.empty()).done(Optional.empty(), transaction, fact);
        }
        Act pending = states.get(Act.key(asked.act()));
        return asked.request() instanceof DeclineAct
                ? pending.ended(Act.Status.DECLINED, signer, transaction)
                : pending.done(Optional.of(signer), transaction, fact);
    }

    private Act asked(Optional<LocalDate> expires) {
        return new Act(
                asked.act(),
                asked.permission().name(),
                asked.intent(),
                Act.Status.PENDING,
                asked.caller(),
                Optional.empty(),
                expires,
                asked.proposal().transaction(),
                Optional.empty(),
                Optional.of(asked.request()));
    }
}
