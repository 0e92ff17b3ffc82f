package io.carbonregistry.attestations;

import io.carbonregistry.formulas.Emissions;
import io.carbonregistry.formulas.FigureKey;
import io.carbonregistry.guidelines.Assessment;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The rows of one version of a facility's month, and what follows from them. Confided.
 *
 * @param given the rows
 * @param emissions item by item
 * @param computed ratios
 * @param measured what was measured this year so far, of what must be measured all year once it is
 */
public record MonthValues(
        ConfidedMonth given, Emissions emissions, List<Assessment.ComputedValue> computed, List<FigureKey> measured)
        implements State {

    public MonthValues {
        computed = List.copyOf(computed);
        measured = List.copyOf(measured);
    }

    /** Where it stands. */
    public static Key<MonthValues> key(MonthVersion version) {
        return Key.of(MonthValues.class, "values", version.path());
    }

    /** A value that was reported, if it was. */
    Optional<BigDecimal> value(FigureKey figure) {
        return given.parameters().stream()
                .filter(row -> row.figure().equals(figure))
                .map(ParameterRow::value)
                .findFirst();
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "the values of " + given.month().of().path();
    }
}
