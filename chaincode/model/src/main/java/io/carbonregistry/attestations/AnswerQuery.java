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
 * Answers what the nation asks about accepted months: they stand as they are, and why. A month that doesn't is returned instead.
 * Each line is decided over its predecessors; a refused one contributes nothing and is named in the fact; at least one must pass.
 *
 * @param answers exact versions, and what is said of each
 */
public record AnswerQuery(ActId id, List<MonthNote> answers) implements Request<QueryAnswered> {

    public AnswerQuery {
        answers = Batch.checked("answers", answers, Batch.OF_OFFICE);
    }

    private List<MonthVersion> months() {
        return answers.stream().map(MonthNote::of).toList();
    }

    @Override
    public Keys reads() {
        return Reviewing.reads(months());
    }

    @Override
    public Keys readsThen(States first) {
        return Reviewing.readsThen(months(), first);
    }

    /** The rules in their order of precedence; those of lines stand in {@link StepRules}. */
    @Override
    public Decision<QueryAnswered> decide(States states, Circumstances now, Rules rules) {
        Reviewing reviewing = new Reviewing(states, now);
        answers.forEach(answer -> reviewing.decide(answer.of(), before -> step(answer, before, now, rules)));
        reviewing.requireAny(rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new QueryAnswered(now.act(), reviewing.passed(), reviewing.refused(), now.day()))
                .with(reviewing.changes());
    }

    private static MonthStep step(MonthNote answer, States before, Circumstances now, Rules rules) {
        new StepRules(answer.of(), before, now, rules.ofLine()).requireTurn(Turn.Work.ANSWER);
        return MonthStep.to(Status.ACCEPTED, answer);
    }
}
