package io.carbonregistry.guidelines;

import io.carbonregistry.formulas.EmissionItem;
import io.carbonregistry.formulas.Indicator;
import io.carbonregistry.formulas.Term;
import io.carbonregistry.kernel.Text;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** That every code which a guideline's tables name stands in the table it belongs to, and once. */
record References(
        List<Name> names,
        List<Parameter> parameters,
        List<Material> materials,
        List<EmissionItem> items,
        List<Indicator> indicators,
        List<Range> ranges,
        List<FacilityKind> facilities) {

    void require() {
        Set<String> named = once("name", names.stream().map(Name::code));
        Set<String> reported = once("parameter", parameters.stream().map(Parameter::code));
        Set<String> known = once("material", materials.stream().map(Material::code));
        Set<String> groups = new TreeSet<>();
        materials.forEach(material -> groups.addAll(material.groups()));
        parameters.forEach(parameter -> {
            among("group", parameter.groups(), groups);
            among("source", parameter.sources(), named);
            among("evidence", parameter.evidence(), named);
        });
        materials.forEach(material -> among(
                "parameter",
                Stream.concat(material.defaults().stream().map(Material.Default::parameter), material.fixed().stream())
                        .toList(),
                reported));
        items.forEach(item -> {
            among("parameter", item.parameters(), reported);
            among("group", item.groups(), groups);
        });
        terms().forEach(term -> {
            among("parameter", term.parameters(), reported);
            among("material", term.materials(), known);
        });
        ranges.forEach(range -> {
            among("parameter", List.of(range.parameter()), reported);
            among("material", range.materials(), known);
        });
        requireFacilities(named, reported);
    }

    private void requireFacilities(Set<String> named, Set<String> reported) {
        Set<String> computed = once("item", items.stream().map(EmissionItem::code));
        Set<String> watched = once("indicator", indicators.stream().map(Indicator::code));
        among("name", computed, named);
        among("name", watched, named);
        once("facility", facilities.stream().map(FacilityKind::code));
        for (FacilityKind facility : facilities) {
            among("parameter", facility.required(), reported);
            among("parameter", facility.optional(), reported);
            among("item", facility.items(), computed);
            among("indicator", facility.indicators(), watched);
            among("indicator", facility.efficiencies(), watched);
            among("name", facility.statements(), named);
        }
    }

    private Stream<Term> terms() {
        return indicators.stream().flatMap(one -> Stream.concat(one.numerator().stream(), one.denominator().stream()));
    }

    private static Set<String> once(String what, Stream<String> codes) {
        Set<String> all = new TreeSet<>();
        codes.forEach(code -> Text.require(all.add(code), what, code, "each code once"));
        return all;
    }

    private static void among(String what, Collection<String> codes, Set<String> table) {
        codes.forEach(code -> Text.require(table.contains(code), what, code, "a code of the guideline's own tables"));
    }
}
