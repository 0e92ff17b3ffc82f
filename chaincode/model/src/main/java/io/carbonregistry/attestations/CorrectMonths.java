package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.List;
import java.util.Optional;

/**
 * Corrects months that the emitter has attested and found wrong, before their year is locked. A corrected month is reviewed anew, and the
 * version before stays. Each line is decided over its predecessors; a refused one contributes nothing and is named in the fact; at least
 * one must pass.
 *
 * @param account the emitter's
 * @param lines one a facility and month, each the next version
 * @param because what was wrong
 * @param months the rows
 */
public record CorrectMonths(
        ActId id,
        AccountId account,
        List<MonthLine> lines,
        Grounds because,
        @Confided ConfidedMonths months) implements Request<MonthsCorrected> {

    public CorrectMonths {
        lines = Batch.checked("lines", lines, Batch.OF_HOLDER);
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Reason samePerson() {
        return Reason.SAME_SIGNER;
    }

    @Override
    public Keys reads() {
        return asked().first();
    }

    @Override
    public Keys readsThen(States first) {
        return asked().then(first);
    }

    private LineReads asked() {
        return new LineReads(EntityLine.of(account, lines), months);
    }

    /** The rules in their order of precedence; those of lines stand in {@link Attesting}. */
    @Override
    public Decision<MonthsCorrected> decide(States states, Circumstances now, Rules rules) {
        Attesting attesting = new Attesting(Attestation.Why.CORRECTED, Optional.of(because), states, now);
        attesting.decideOf(account, lines, months, rules);

        // From here on it must succeed.
        return Decision.of(new MonthsCorrected(
                        now.act(), account, because, attesting.passed(), attesting.refused(), now.day()))
                .with(attesting.changes());
    }
}
