package io.carbonregistry.guidelines;

import io.carbonregistry.formulas.FigureKey;
import io.carbonregistry.units.ReportingMonth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a facility reports of a month.
 *
 * @param kind the code of its kind
 * @param month the month
 * @param values what it reports; nothing, where it stood still all month
 * @param registered what is registered of it, such as its capacity
 */
public record FacilityMonth(
        String kind, ReportingMonth month, List<ReportedValue> values, List<Registered> registered) {

    public FacilityMonth {
        values = List.copyOf(values);
        registered = List.copyOf(registered);
    }

    /** A registered figure of a facility, or of one of its materials. */
    public record Registered(String parameter, Optional<String> material, BigDecimal value) {

        FigureKey key() {
            return new FigureKey(parameter, material.orElse(FigureKey.FACILITY));
        }
    }
}
