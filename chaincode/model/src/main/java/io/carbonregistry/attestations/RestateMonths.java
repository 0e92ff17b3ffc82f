package io.carbonregistry.attestations;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.List;
import java.util.Optional;

/**
 * Restates months by the regulator's decision, in bulk where a guideline has changed within the year: each line names the guideline that
 * the new version follows, and its rows are committed to with a seed of the regulator's own. Locked months are restated too; the version
 * before stays, and so does how far the month's review is. Each line is decided over its predecessors; a refused one contributes nothing and is
 * named in the fact; at least one must pass.
 *
 * @param lines one a facility and month, each the next version
 * @param because the decision
 * @param months the rows
 */
public record RestateMonths(
        ActId id,
        List<EntityLine> lines,
        Grounds because,
        @Confided ConfidedMonths months) implements Request<MonthsRestated> {

    public RestateMonths {
        lines = Batch.checked("lines", lines, Batch.OF_OFFICE);
    }

    @Override
    public Keys reads() {
        return new LineReads(lines, months).first();
    }

    @Override
    public Keys readsThen(States first) {
        return new LineReads(lines, months).then(first);
    }

    /** The rules in their order of precedence; those of lines stand in {@link Attesting}. */
    @Override
    public Decision<MonthsRestated> decide(States states, Circumstances now, Rules rules) {
        Attesting attesting = new Attesting(Attestation.Why.RESTATED, Optional.of(because), states, now);
        attesting.decide(lines, months, rules);
        attesting.requireOne(rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new MonthsRestated(now.act(), because, attesting.passed(), attesting.refused(), now.day()))
                .with(attesting.changes());
    }
}
