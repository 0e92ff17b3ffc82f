package io.carbonregistry.attestations;

import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.Parameter;
import io.carbonregistry.guidelines.Parameter.Origin;
import io.carbonregistry.guidelines.Parameter.Trait;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.plans.PlannedParameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Where the values of a month come from: by which plan, meters and laboratories.
 *
 * @param line of which month
 * @param guideline what it follows
 * @param states where they stand
 * @param sampleDays within how many days of its sample a report must be there
 */
record Origins(MonthLine line, Guideline guideline, States states, long sampleDays) {

    /** The rules of one value in their order of precedence. */
    void require(ParameterRow row, Rules rules) {
        guideline
                .parameter(row.parameter())
                .filter(Origins::isMeasured)
                .ifPresent(parameter -> require(row, parameter, rules));
    }

    private static boolean isMeasured(Parameter parameter) {
        return parameter.origin() == Origin.MEASURED || parameter.origin() == Origin.MEASURED_OR_DEFAULT;
    }

    private void require(ParameterRow row, Parameter parameter, Rules rules) {
        Optional<PlannedParameter> planned = states.get(line.planned()).parameter(row.parameter(), row.material());
        rules.require(planned.isPresent(), Reason.METHOD_DIFFERS, row.figure(), "-");
        planned.ifPresent(one -> new Metering(row, line, states).require(one, rules));
        requireLaboratory(row, parameter, rules);
        planned.ifPresent(one -> rules.require(
                row.source().equals(one.source()) && row.method().equals(one.method()),
                Reason.METHOD_DIFFERS,
                row.figure(),
                one.method()));
    }

    private void requireLaboratory(ParameterRow row, Parameter parameter, Rules rules) {
        boolean accredited = row.report()
                .map(report -> isAccredited(report, parameter))
                .orElse(!parameter.has(Trait.ACCREDITED_ALWAYS));
        String fallback =
                guideline.find(row.figure()).map(BigDecimal::toPlainString).orElse("-");
        rules.require(accredited, Reason.LABORATORY_NOT_ACCREDITED, row.figure(), fallback);
        row.report()
                .ifPresent(report -> rules.require(
                        daysOf(report) <= sampleDays,
                        Reason.REPORT_TOO_LATE,
                        row.figure(),
                        sampleDays,
                        daysOf(report)));
    }

    private boolean isAccredited(LaboratoryReport report, Parameter parameter) {
        Facility facility = states.get(Facility.key(line.facility()));
        LocalDate day = report.reported();
        return states.find(TechnicalBody.key(report.laboratory()))
                .filter(body -> body.kind() == TechnicalBody.Kind.LABORATORY)
                .filter(body -> body.isAccredited(parameter.code(), facility.adcode(), day))
                .isPresent();
    }

    private static long daysOf(LaboratoryReport report) {
        return ChronoUnit.DAYS.between(report.sampled(), report.reported());
    }

    /** What a value is multiplied by. */
    Optional<BigDecimal> multiplier(ParameterRow row) {
        return guideline.parameter(row.parameter()).flatMap(parameter -> new Metering(row, line, states)
                .multiplier(parameter));
    }
}
