package io.carbonregistry.attestations;

import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.List;

/**
 * Says that an office has looked at months and finds nothing to mend: the city first, unless the province reviews without it, and
 * then the province. Each line is decided over its predecessors; a refused one contributes nothing and is named in the fact; at
 * least one must pass.
 *
 * @param months exact versions
 */
public record ReviewMonths(ActId id, List<MonthVersion> months) implements Request<MonthsReviewed> {

    public ReviewMonths {
        months = Batch.checked("months", months, Batch.OF_OFFICE);
    }

    @Override
    public Keys reads() {
        return Reviewing.reads(months);
    }

    @Override
    public Keys readsThen(States first) {
        return Reviewing.readsThen(months, first);
    }

    /** The rules in their order of precedence; those of lines stand in {@link StepRules}. */
    @Override
    public Decision<MonthsReviewed> decide(States states, Circumstances now, Rules rules) {
        Reviewing reviewing = new Reviewing(states, now);
        months.forEach(month -> reviewing.decide(month, before -> step(month, before, now, rules)));
        reviewing.requireAny(rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new MonthsReviewed(now.act(), reviewing.passed(), reviewing.refused(), now.day()))
                .with(reviewing.changes());
    }

    private static MonthStep step(MonthVersion month, States before, Circumstances now, Rules rules) {
        Turn turn = new StepRules(month, before, now, rules.ofLine()).requireTurn(Turn.Work.REVIEW);
        return MonthStep.to(turn.isOfCity() ? Status.CITY_OK : Status.PROVINCE_OK, month);
    }
}
