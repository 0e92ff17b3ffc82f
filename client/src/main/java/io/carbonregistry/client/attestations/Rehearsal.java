package io.carbonregistry.client.attestations;

import io.carbonregistry.attestations.ParameterRow;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.attestations.Rehearsed.FoundRefusal;
import io.carbonregistry.client.attestations.Rehearsed.FoundWarning;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.facilities.GetFacility;
import io.carbonregistry.guidelines.Assessing;
import io.carbonregistry.guidelines.Assessment;
import io.carbonregistry.guidelines.FacilityMonth;
import io.carbonregistry.guidelines.GetGuideline;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.ReportedValue;
import io.carbonregistry.kernel.Refusal;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs a bundle dry, facility by facility, so that everything is told at once and nothing is written. */
public final class Rehearsal {

    private final Registry registry;
    private final MonthBundle bundle;
    private final Map<String, Guideline> guidelines = new HashMap<>();

    private Rehearsal(Registry registry, MonthBundle bundle) {
        this.registry = registry;
        this.bundle = bundle;
    }

    /**
     * What would become of each facility's month.
     *
     * @throws io.carbonregistry.client.Unavailable if the network does not answer
     */
    public static List<Rehearsed> of(Registry registry, MonthBundle bundle) {
        Rehearsal rehearsal = new Rehearsal(registry, bundle);
        return bundle.facilities().stream().map(rehearsal::rehearsed).toList();
    }

    private Rehearsed rehearsed(FacilityBundle facility) {
        Places places = new Places(facility);
        List<Refusal> refusals = registry.dryRun(BundledActs.alone(bundle, facility));
        Optional<Assessment> assessment = assessment(facility);
        return new Rehearsed(
                facility.facility(),
                refusals.stream()
                        .map(refusal -> new FoundRefusal(refusal, places.of(refusal)))
                        .toList(),
                assessment.stream()
                        .flatMap(one -> one.warnings().stream())
                        .map(warning -> new FoundWarning(warning, places.of(warning.figure())))
                        .toList(),
                assessment.map(one -> one.emissions().total()).orElse(BigDecimal.ZERO));
    }

    private Optional<Assessment> assessment(FacilityBundle bundled) {
        Facility facility = registry.query(new GetFacility(bundled.facility()));
        Guideline guideline = guidelines.computeIfAbsent(
                bundled.rows().month().guideline(), version -> registry.query(new GetGuideline(version)));
        List<ReportedValue> values =
                bundled.rows().parameters().stream().map(Rehearsal::reported).toList();
        return Assessing.of(
                guideline,
                new FacilityMonth(facility.kind(), bundle.month(), values, facility.registered(bundle.month())));
    }

    private static ReportedValue reported(ParameterRow row) {
        return new ReportedValue(row.parameter(), row.material(), row.value(), row.unit(), Optional.empty());
    }
}
