package io.carbonregistry.verification;

import io.carbonregistry.attestations.Attestation;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.bodies.BodyId;
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
import io.carbonregistry.kernel.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records which rows of a month were opened against its root. The openings are confided and checked by the ledger.
 *
 * @param body who verifies
 * @param year which
 * @param version whose rows
 * @param rows their places, counted from 0, in their order
 * @param openings the rows
 */
public record SampleRows(
        ActId id,
        BodyId body,
        int year,
        MonthVersion version,
        List<Long> rows,
        @Confided ConfidedOpenings openings) implements Request<RowsSampled> {

    public SampleRows {
        rows = Batch.checked("rows", rows, Batch.OF_HOLDER);
        Text.require(
                rows.equals(rows.stream().sorted().distinct().toList()),
                "rows",
                "another order",
                "each once, in order");
        Text.require(version.month().year() == year, "version", version.month().toString(), "a month of " + year);
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(body.office());
    }

    @Override
    public Keys reads() {
        return work().reads().and(Keys.needed(Attestation.key(version))).maybe(SampledRows.key(year, version));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<RowsSampled> decide(States states, Circumstances now, Rules rules) {
        work().requireOfTeam(states, now, rules);
        Attestation attestation = states.get(Attestation.key(version));
        rules.require(attestation.of().equals(version), Reason.NOT_FOUND, Attestation.key(version));
        openings.require(rows, attestation.commitment(), version, rules);
        rules.end();

        // From here on it must succeed.
        List<Long> before = states.find(SampledRows.key(year, version))
                .map(SampledRows::rows)
                .orElse(List.of());
        List<Long> all = Stream.concat(before.stream(), rows.stream())
                .sorted()
                .distinct()
                .toList();
        return Decision.of(new RowsSampled(now.act(), body, year, version, rows, now.day()))
                .writing(SampledRows.key(year, version), new SampledRows(year, version, body, all));
    }

    private OpenWork work() {
        return new OpenWork(year, version.entity(), body);
    }
}
