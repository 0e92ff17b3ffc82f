package io.carbonregistry.guidelines;

import io.carbonregistry.formulas.Defaults;
import io.carbonregistry.formulas.EmissionItem;
import io.carbonregistry.formulas.FigureKey;
import io.carbonregistry.formulas.Indicator;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.ReportingMonth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One version of a sector's guideline.
 *
 * @param version its id
 * @param sector the sector's code
 * @param from the first month it holds for
 * @param until the last month it holds for; empty while no other follows
 * @param legalBasis the notice that published it
 * @param names what its codes are called that stand in no other table
 * @param parameters what can be reported
 * @param materials what is accounted for, with defaults
 * @param items its formulas
 * @param indicators ratios that are computed or watched
 * @param ranges what is plausible
 * @param meters kinds of meters
 * @param facilities kinds of facilities, and what each reports
 */
public record Guideline(
        String version,
        String sector,
        ReportingMonth from,
        Optional<ReportingMonth> until,
        String legalBasis,
        List<Name> names,
        List<Parameter> parameters,
        List<Material> materials,
        List<EmissionItem> items,
        List<Indicator> indicators,
        List<Range> ranges,
        List<MeterKind> meters,
        List<FacilityKind> facilities)
        implements Defaults, State {

    public Guideline {
        Text.requireId("guideline", version);
        Text.requireId("sector", sector);
        Text.requireLegalBasis(legalBasis);
        names = List.copyOf(names);
        parameters = List.copyOf(parameters);
        materials = List.copyOf(materials);
        items = List.copyOf(items);
        indicators = List.copyOf(indicators);
        ranges = List.copyOf(ranges);
        meters = List.copyOf(meters);
        facilities = List.copyOf(facilities);
        new References(names, parameters, materials, items, indicators, ranges, facilities).require();
    }

    /** Where a version stands. */
    public static Key<Guideline> key(String version) {
        return Key.of(Guideline.class, "guideline", version);
    }

    /** Whether it holds for a month. */
    public boolean holdsFor(ReportingMonth month) {
        return from.compareTo(month) <= 0
                && until.filter(last -> last.compareTo(month) < 0).isEmpty();
    }

    /** The parameter of a code. */
    public Optional<Parameter> parameter(String code) {
        return parameters.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The material of a code. */
    public Optional<Material> material(String code) {
        return materials.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The kind of facility of a code. */
    public Optional<FacilityKind> facility(String code) {
        return facilities.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Whether a parameter is reported so: one of materials for one of its groups, one of the facility for none. */
    public boolean isFor(Parameter parameter, Optional<String> material) {
        return parameter.isOfMaterials()
                ? material.flatMap(this::material)
                        .filter(one -> isOf(one.code(), parameter.groups()))
                        .isPresent()
                : material.isEmpty();
    }

    @Override
    public Optional<BigDecimal> find(FigureKey figure) {
        return material(figure.material())
                .flatMap(material -> material.defaultOf(figure.parameter()))
                .or(() -> parameter(figure.parameter()).flatMap(Parameter::fallback));
    }

    @Override
    public boolean isOf(String material, List<String> groups) {
        return groups.isEmpty()
                || material(material)
                        .filter(one -> one.groups().stream().anyMatch(groups::contains))
                        .isPresent();
    }
}
