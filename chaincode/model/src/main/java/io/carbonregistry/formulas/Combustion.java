package io.carbonregistry.formulas;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Fuel × carbon × oxidation × 44/12, where carbon is measured, or else net calorific value × carbon per heat.
 *
 * @param deducted whether it leaves the boundary with what is sold or passed on
 * @param fuel t or 10⁴ Nm³
 * @param carbonContent tC per unit of fuel as received; where it is reported it is used as it is
 * @param carbonDecimals decimals to which the product of heat and carbon per heat is rounded, where the guideline reports it
 * @param netCalorificValue GJ per unit of fuel
 * @param carbonPerHeat tC/GJ
 * @param oxidation percent; a mass balance has none
 */
public record Combustion(
        String code,
        boolean deducted,
        List<String> groups,
        String fuel,
        Optional<String> carbonContent,
        Optional<Integer> carbonDecimals,
        String netCalorificValue,
        String carbonPerHeat,
        Optional<String> oxidation)
        implements EmissionItem {

    public Combustion {
        groups = List.copyOf(groups);
    }

    @Override
    public List<String> parameters() {
        return Stream.concat(
                        Stream.of(fuel, netCalorificValue, carbonPerHeat),
                        Stream.concat(carbonContent.stream(), oxidation.stream()))
                .toList();
    }

    @Override
    public List<Emission> over(Reading figures) {
        return figures.materials(fuel, groups).stream()
                .map(material -> new Emission(code, material, tonnes(figures, material)))
                .toList();
    }

    private BigDecimal tonnes(Reading figures, String material) {
        BigDecimal carbon = figures.get(fuel, material).multiply(carbonPerUnit(figures, material));
        BigDecimal oxidised = oxidation
                .map(percent -> carbon.multiply(figures.get(percent, material)).movePointLeft(2))
                .orElse(carbon);
        BigDecimal tonnes = Fraction.ofCarbon(oxidised).rounded(Emission.DECIMALS);
        return deducted ? tonnes.negate() : tonnes;
    }

    private BigDecimal carbonPerUnit(Reading figures, String material) {
        return carbonContent
                .flatMap(measured -> figures.reported(measured, material))
                .orElseGet(() -> byHeat(figures, material));
    }

    private BigDecimal byHeat(Reading figures, String material) {
        BigDecimal carbon = figures.get(netCalorificValue, material).multiply(figures.get(carbonPerHeat, material));
        return carbonDecimals
                .map(decimals -> Rounding.nearest(carbon, decimals))
                .orElse(carbon);
    }
}
