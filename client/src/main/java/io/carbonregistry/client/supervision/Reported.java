package io.carbonregistry.client.supervision;

import io.carbonregistry.attestations.ParameterRow;
import io.carbonregistry.formulas.FigureKey;
import io.carbonregistry.guidelines.Parameter;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One value of a month.
 *
 * @param month of which month
 * @param row as it was attested
 * @param parameter what its guideline says of it
 */
record Reported(ReadMonth month, ParameterRow row, Parameter parameter) {

    BigDecimal value() {
        return row.value();
    }

    FigureKey figure() {
        return row.figure();
    }

    /** Whether somebody measured it: no factor, no default, nothing that follows from others, and not nothing at all. */
    boolean isMeasured() {
        boolean maybe = parameter.origin() == Parameter.Origin.MEASURED
                || parameter.origin() == Parameter.Origin.MEASURED_OR_DEFAULT;
        return maybe && value().signum() != 0 && !isDefault();
    }

    private boolean isDefault() {
        return month.guideline()
                .find(figure())
                .filter(one -> one.compareTo(value()) == 0)
                .isPresent();
    }

    /** Whether it says how much is in a unit of something, which changes little from one month to the next. */
    boolean isPerUnit() {
        return parameter.use() == Parameter.Use.FACTOR;
    }

    /** As a row that led to a suspicion. */
    Lead lead() {
        return Lead.of(month.version(), figure().toString(), text());
    }

    /** As a person writes it. */
    String text() {
        return value().toPlainString() + " " + row.unit();
    }

    /** The material it is of. */
    Optional<String> material() {
        return row.material();
    }
}
