package io.carbonregistry.attestations;

import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Asks for the rows of one version of a facility's month, and what follows from them.
 *
 * @param version which
 */
@Confided
public record GetValues(MonthVersion version) implements Query<MonthValues> {

    @Override
    public Optional<Actor> subject() {
        return Optional.of(version.entity().actor());
    }

    @Override
    public OptionalInt period() {
        return OptionalInt.of(version.month().year());
    }

    @Override
    public MonthValues answer(Ledger ledger, Caller caller) {
        return ledger.find(MonthValues.key(version))
                .filter(values -> values.given().month().of().equals(version))
                .orElseThrow(() -> RefusedException.because(Reason.NOT_FOUND, MonthValues.key(version)));
    }
}
