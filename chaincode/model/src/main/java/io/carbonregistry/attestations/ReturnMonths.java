package io.carbonregistry.attestations;

import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Sends months back to be attested again, each with a due day of its own; whichever office is asked next may. Each line is decided
 * over its predecessors; a refused one contributes nothing and is named in the fact; at least one must pass.
 *
 * @param lines exact versions, what must be mended, and within how many days
 */
public record ReturnMonths(ActId id, List<MonthReturn> lines) implements Request<MonthsReturned> {

    public ReturnMonths {
        lines = Batch.checked("lines", lines, Batch.OF_OFFICE);
    }

    private List<MonthVersion> months() {
        return lines.stream().map(MonthReturn::of).toList();
    }

    @Override
    public Keys reads() {
        return Reviewing.reads(months()).and(Keys.needed(RuleBook.key(RuleTopic.ATTESTATIONS)));
    }

    @Override
    public Keys readsThen(States first) {
        return Reviewing.readsThen(months(), first);
    }

    /** The rules in their order of precedence; those of lines stand in {@link StepRules}, and then the days are within the rule. */
    @Override
    public Decision<MonthsReturned> decide(States states, Circumstances now, Rules rules) {
        Reviewing reviewing = new Reviewing(states, now);
        lines.forEach(line -> reviewing.decide(line.of(), before -> step(line, before, now, rules)));
        reviewing.requireAny(rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new MonthsReturned(now.act(), reviewing.passed(), reviewing.refused(), now.day()))
                .with(reviewing.changes());
    }

    private static MonthStep step(MonthReturn line, States before, Circumstances now, Rules rules) {
        Rules ofLine = rules.ofLine();
        long most =
                before.get(RuleBook.key(RuleTopic.ATTESTATIONS)).on(now.day()).number(Rule.RETURN_DAYS);
        new StepRules(line.of(), before, now, ofLine).requireTurn(Turn.Work.REVIEW, Turn.Work.ACCEPT, Turn.Work.ANSWER);
        ofLine.require(line.days() <= most, Reason.TOO_MANY_DAYS, line.of(), most, line.days());
        ofLine.end();
        LocalDate due = now.day().plusDays(line.days());
        return new MonthStep(line.of(), Status.RETURNED, Optional.of(line.because()), Optional.of(due));
    }
}
