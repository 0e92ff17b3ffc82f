package io.carbonregistry.formulas;

import java.math.BigDecimal;
import java.util.List;

/**
 * Carbonates burnt to clinker, less what came in burnt already, and never below zero: {@code max(0, Σ Q × EF − Σ m × k)}.
 *
 * @param clinker t, by kind
 * @param factor tCO2 per t of clinker
 * @param substitute t of non-carbonate raw material, by kind
 * @param deduction tCO2 per t of substitute
 */
public record ClinkerProcess(String code, String clinker, String factor, String substitute, String deduction)
        implements EmissionItem {

    @Override
    public List<String> parameters() {
        return List.of(clinker, factor, substitute, deduction);
    }

    @Override
    public List<Emission> over(Reading figures) {
        BigDecimal net = sum(figures, clinker, factor).subtract(sum(figures, substitute, deduction));
        return List.of(
                new Emission(code, FigureKey.FACILITY, Rounding.nearest(net.max(BigDecimal.ZERO), Emission.DECIMALS)));
    }

    private static BigDecimal sum(Reading figures, String mass, String perTonne) {
        return figures.materials(mass, List.of()).stream()
                .map(material -> figures.get(mass, material).multiply(figures.get(perTonne, material)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
