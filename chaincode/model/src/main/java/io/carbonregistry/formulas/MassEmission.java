package io.carbonregistry.formulas;

import java.math.BigDecimal;
import java.util.List;

/**
 * Mass × factor: carbonates, electrodes and carbon that go in, and, deducted, products that carry carbon out.
 *
 * @param deducted whether it carries carbon out
 * @param mass t
 * @param factor tCO2/t
 */
public record MassEmission(String code, boolean deducted, List<String> groups, String mass, String factor)
        implements EmissionItem {

    public MassEmission {
        groups = List.copyOf(groups);
    }

    @Override
    public List<String> parameters() {
        return List.of(mass, factor);
    }

    @Override
    public List<Emission> over(Reading figures) {
        return figures.materials(mass, groups).stream()
                .map(material -> new Emission(code, material, tonnes(figures, material)))
                .toList();
    }

    private BigDecimal tonnes(Reading figures, String material) {
        BigDecimal tonnes = Rounding.nearest(
                figures.get(mass, material).multiply(figures.get(factor, material)), Emission.DECIMALS);
        return deducted ? tonnes.negate() : tonnes;
    }
}
