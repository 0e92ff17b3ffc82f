package io.carbonregistry.attestations;

import io.carbonregistry.formulas.FigureKey;
import io.carbonregistry.guidelines.ReportedValue;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A row of a value.
 *
 * @param parameter the parameter's code
 * @param material the material it is of; empty if it is the facility's
 * @param value with all its decimals
 * @param unit as the guideline has it
 * @param source the code of its data source; empty where the guideline names none
 * @param method how it was found
 * @param meters which meters measured it, and when
 * @param report the laboratory's report that it rests on
 * @param note what explains it
 */
public record ParameterRow(
        MonthVersion of,
        String parameter,
        Optional<String> material,
        BigDecimal value,
        String unit,
        Optional<String> source,
        String method,
        List<MeterSpan> meters,
        Optional<LaboratoryReport> report,
        Optional<Grounds> note)
        implements Row {

    public ParameterRow {
        Text.requireId("parameter", parameter);
        material.ifPresent(code -> Text.requireId("material", code));
        Text.requirePhrase("unit", unit, 32);
        source.ifPresent(code -> Text.requireId("source", code));
        Text.requirePhrase("method", method, 256);
        meters = List.copyOf(meters);
    }

    /** Which figure it is. */
    public FigureKey figure() {
        return new FigureKey(parameter, material.orElse(FigureKey.FACILITY));
    }

    ReportedValue reported(Optional<BigDecimal> multiplier) {
        return new ReportedValue(parameter, material, value, unit, multiplier);
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return figure() + " of " + of.path();
    }
}
