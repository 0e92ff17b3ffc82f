package io.carbonregistry.client.sheets;

import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.guidelines.FacilityKind;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.Material;
import io.carbonregistry.guidelines.Name;
import io.carbonregistry.guidelines.Parameter;
import io.carbonregistry.plans.MeterId;
import io.carbonregistry.plans.Plan;
import io.carbonregistry.plans.PlannedParameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A data sheet before it is filled in: a row for whatever is reported, with all that is known of it but the value. */
public final class Template {

    private static final String SEPARATOR = "; ";

    private final Guideline guideline;
    private final FacilityKind kind;
    private final String facility;
    private final List<Map<Column, String>> rows = new ArrayList<>();

    private Template(Guideline guideline, FacilityKind kind, String facility) {
        this.guideline = guideline;
        this.kind = kind;
        this.facility = facility;
    }

    /** Whatever a kind of facility reports or may report by a guideline. */
    public static List<Map<Column, String>> of(Guideline guideline, FacilityKind kind) {
        Template template = new Template(guideline, kind, "");
        template.reported().forEach(parameter -> template.add(parameter, Optional.empty(), Optional.empty()));
        return List.copyOf(template.rows);
    }

    /** What a facility reports by its plan, and what its kind always reports. */
    public static List<Map<Column, String>> of(Guideline guideline, FacilityKind kind, FacilityId facility, Plan plan) {
        Template template = new Template(guideline, kind, facility.value());
        template.reported().forEach(parameter -> template.add(parameter, plan));
        return List.copyOf(template.rows);
    }

    private List<Parameter> reported() {
        return guideline.parameters().stream()
                .filter(parameter -> kind.reports(parameter.code()))
                .toList();
    }

    private void add(Parameter parameter, Plan plan) {
        List<PlannedParameter> planned = plan.parameters().stream()
                .filter(one -> one.parameter().equals(parameter.code()))
                .toList();
        planned.forEach(one -> add(parameter, one.material(), Optional.of(one)));
        if (planned.isEmpty() && kind.required().contains(parameter.code())) {
            add(parameter, Optional.empty(), Optional.empty());
        }
    }

    private void add(Parameter parameter, Optional<String> material, Optional<PlannedParameter> planned) {
        Optional<Material> known = material.flatMap(guideline::material);
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.FACILITY, facility);
        cells.put(Column.PARAMETER, parameter.code());
        cells.put(Column.NAME, called(parameter.name(), known));
        cells.put(Column.MATERIAL, material.orElse(""));
        cells.put(
                Column.UNIT,
                parameter.isOfMaterials() && known.isEmpty() ? parameter.unit() : parameter.unitFor(known));
        cells.put(Column.SOURCE, planned.flatMap(PlannedParameter::source).orElse(""));
        cells.put(Column.METHOD, planned.map(PlannedParameter::method).orElse(method(parameter)));
        cells.put(
                Column.METERS,
                planned.stream()
                        .flatMap(one -> one.meters().stream())
                        .map(MeterId::toString)
                        .collect(Collectors.joining(SEPARATOR)));
        cells.put(
                Column.EVIDENCE,
                parameter.evidence().stream().map(code -> code + "=").collect(Collectors.joining(SEPARATOR)));
        rows.add(Collections.unmodifiableMap(cells));
    }

    private static String called(Name parameter, Optional<Material> material) {
        return parameter.zh() + material.map(one -> " " + one.name().zh()).orElse("") + " / " + parameter.en()
                + material.map(one -> ", " + one.name().en()).orElse("");
    }

    /** What is not measured comes from where the guideline says. */
    private static String method(Parameter parameter) {
        return switch (parameter.origin()) {
            case MEASURED, MEASURED_OR_DEFAULT -> "";
            case DEFAULT, COMPUTED, REGISTERED -> parameter.origin().name().toLowerCase(Locale.ROOT);
        };
    }
}
