package io.carbonregistry.plans;

import io.carbonregistry.facilities.Facility;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.Parameter;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.List;
import java.util.Optional;

/** Rules on what a plan says of each parameter. */
final class Planning {

    private final Guideline guideline;
    private final Facility facility;
    private final List<PlannedParameter> parameters;

    Planning(Guideline guideline, Facility facility, List<PlannedParameter> parameters) {
        this.guideline = guideline;
        this.facility = facility;
        this.parameters = parameters;
    }

    /** Each stands in the guideline, none that is required is left out, and what it is read from is there. */
    void require(States states, Rules rules) {
        parameters.forEach(one -> requireInGuideline(one, rules));
        guideline.facility(facility.kind()).stream()
                .flatMap(kind -> kind.required().stream())
                .forEach(code -> rules.require(
                        parameters.stream().anyMatch(one -> one.parameter().equals(code)),
                        Reason.PARAMETER_MISSING,
                        code));
        parameters.forEach(one -> one.meters()
                .forEach(meter -> Meter.requireAt(facility.account(), meter, facility.id(), states, rules)));
        parameters.forEach(one -> requireSameState(one, rules));
    }

    private void requireInGuideline(PlannedParameter planned, Rules rules) {
        Optional<Parameter> parameter = guideline
                .facility(facility.kind())
                .filter(kind -> kind.reports(planned.parameter()))
                .flatMap(kind -> guideline.parameter(planned.parameter()))
                .filter(one -> guideline.isFor(one, planned.material()));
        rules.require(parameter.isPresent(), Reason.PARAMETER_NOT_IN_GUIDELINE, planned.what(), guideline.version());
        parameter.ifPresent(one -> rules.require(
                one.sources().isEmpty()
                        ? planned.source().isEmpty()
                        : planned.source().filter(one.sources()::contains).isPresent(),
                Reason.SOURCE_NOT_IN_GUIDELINE,
                planned.what(),
                planned.source().orElse("none"),
                one.sources()));
    }

    /** What is received is tested as received, and what is fired as fired (power verification guide, consistency). */
    private void requireSameState(PlannedParameter planned, Rules rules) {
        parameters.stream()
                .filter(one -> one.material().isPresent() && one.material().equals(planned.material()))
                .filter(one -> one.state().isPresent() && planned.state().isPresent())
                .filter(one -> !one.state().equals(planned.state()))
                .findFirst()
                .ifPresent(other -> rules.require(false, Reason.SAMPLE_STATES_DIFFER, planned.what(), other.what()));
    }
}
