package io.carbonregistry.attestations;

import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Asks what offices have done with one version of a facility's month, and what they said of it.
 *
 * @param version which
 */
public record GetReview(MonthVersion version) implements Query<MonthReview> {

    @Override
    public Optional<Actor> subject() {
        return Optional.of(version.entity().actor());
    }

    @Override
    public OptionalInt period() {
        return OptionalInt.of(version.month().year());
    }

    @Override
    public MonthReview answer(Ledger ledger, Caller caller) {
        return ledger.find(MonthReview.key(version))
                .filter(review -> review.of().equals(version))
                .orElseThrow(() -> RefusedException.because(Reason.NOT_FOUND, MonthReview.key(version)));
    }
}
