package io.carbonregistry.formulas;

import java.math.BigDecimal;
import java.util.List;

/**
 * A product of parameters, summed over the materials that the first of them is reported for.
 *
 * @param factor a number
 * @param parameters their codes, at least one
 * @param materials the only materials that count; none means all
 */
public record Term(BigDecimal factor, List<String> parameters, List<String> materials) {

    public Term {
        parameters = List.copyOf(parameters);
        materials = List.copyOf(materials);
    }

    BigDecimal over(Reading figures) {
        List<String> reported = figures.materials(parameters.get(0), List.of());
        List<String> counted = materials.isEmpty() && reported.isEmpty()
                ? List.of(FigureKey.FACILITY)
                : reported.stream()
                        .filter(material -> materials.isEmpty() || materials.contains(material))
                        .toList();
        return counted.stream().map(material -> product(figures, material)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal product(Reading figures, String material) {
        return parameters.stream()
                .map(parameter -> figures.get(parameter, material))
                .reduce(factor, BigDecimal::multiply);
    }
}
