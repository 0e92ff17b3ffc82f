package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.List;
import java.util.Optional;

/** The rules that all steps of a month's review share. */
record StepRules(MonthVersion month, States states, Circumstances now, Rules rules) {

    /** The office is asked next, for one of these; its turn. */
    Turn requireTurn(Turn.Work... works) {
        AttestedMonth head = requireCurrent();
        Adcode home = states.get(AccountStanding.key(month.entity())).adcode();
        Adcode jurisdiction = states.get(Mandate.key(now.actor())).jurisdiction();
        Optional<Turn> turn = Turn.of(head, home, states.find(Delegation.key(home)));
        rules.require(
                turn.filter(next -> List.of(works).contains(next.work())).isPresent(),
                Reason.WRONG_STATE,
                month,
                head.status(),
                List.of(works));
        rules.end();
        rules.require(
                turn.orElseThrow().isOf(jurisdiction),
                Reason.WRONG_JURISDICTION,
                now.actor(),
                jurisdiction,
                month,
                turn.orElseThrow().place());
        rules.end();
        return turn.orElseThrow();
    }

    /** The month stands so. */
    void requireStatus(Status needed) {
        Status status = requireCurrent().status();
        rules.require(status == needed, Reason.WRONG_STATE, month, status, needed);
        rules.end();
    }

    /** The version is there and no other has followed it, and the year is open; how the month stands. */
    private AttestedMonth requireCurrent() {
        Optional<AttestedMonth> head = states.find(AttestedMonth.key(month.facility(), month.month()));
        rules.require(head.isPresent(), Reason.NOT_FOUND, month);
        rules.end();
        MonthVersion current = head.orElseThrow().current();
        rules.require(current.equals(month), Reason.WRONG_STATE, month, "not the current version", current);
        EntityYear.requireUnlocked(states, month.month().year(), month.entity(), rules);
        return head.orElseThrow();
    }
}
