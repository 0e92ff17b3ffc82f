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
 * Asks the province about months that it has accepted, as the nation looks at them too. Each line is decided over its
 * predecessors; a refused one contributes nothing and is named in the fact; at least one must pass.
 *
 * @param questions exact versions, and what is asked of each
 */
public record QueryMonths(ActId id, List<MonthNote> questions) implements Request<MonthsQueried> {

    public QueryMonths {
        questions = Batch.checked("questions", questions, Batch.OF_OFFICE);
    }

    private List<MonthVersion> months() {
        return questions.stream().map(MonthNote::of).toList();
    }

    @Override
    public Keys reads() {
        return Reviewing.reads(months());
    }

    /** The rules in their order of precedence; those of lines stand in {@link StepRules}. */
    @Override
    public Decision<MonthsQueried> decide(States states, Circumstances now, Rules rules) {
        Reviewing reviewing = new Reviewing(states, now);
        questions.forEach(asked -> reviewing.decide(asked.of(), before -> step(asked, before, now, rules)));
        reviewing.requireAny(rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new MonthsQueried(now.act(), reviewing.passed(), reviewing.refused(), now.day()))
                .with(reviewing.changes());
    }

    private static MonthStep step(MonthNote asked, States before, Circumstances now, Rules rules) {
        new StepRules(asked.of(), before, now, rules.ofLine()).requireStatus(Status.ACCEPTED);
        return MonthStep.to(Status.NATION_QUERY, asked);
    }
}
