package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.List;
import java.util.Optional;

/**
 * Attests months of an emitter's facilities, for the first time or because they were returned: the lines are public, what they commit
 * to is confided. Each line is decided over its predecessors; a refused one contributes nothing and is named in the fact; at least one
 * must pass.
 *
 * @param account the emitter's
 * @param lines one a facility and month
 * @param months the rows
 */
public record AttestMonths(
        ActId id,
        AccountId account,
        List<MonthLine> lines,
        @Confided ConfidedMonths months) implements Request<MonthsAttested> {

    public AttestMonths {
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
    public Decision<MonthsAttested> decide(States states, Circumstances now, Rules rules) {
        Attesting attesting = new Attesting(Attestation.Why.ATTESTED, Optional.empty(), states, now);
        attesting.decideOf(account, lines, months, rules);

        // From here on it must succeed.
        return Decision.of(new MonthsAttested(now.act(), account, attesting.passed(), attesting.refused(), now.day()))
                .with(attesting.changes());
    }
}
