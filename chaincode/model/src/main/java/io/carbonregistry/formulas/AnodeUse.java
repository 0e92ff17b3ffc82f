package io.carbonregistry.formulas;

import java.math.BigDecimal;
import java.util.List;

/**
 * Carbon of anodes used up in smelting: {@code net × (1 − S − ash) × 44/12}, where net is output × net use per tonne, or what was used
 * less the butts that are left.
 *
 * @param output t of liquid aluminium
 * @param netUse t of anode per t of aluminium
 * @param grossUse t of anode; where it is reported it counts instead of the net use
 * @param butts percent of the gross use that is left
 * @param sulphur percent
 * @param ash percent
 */
public record AnodeUse(
        String code, String output, String netUse, String grossUse, String butts, String sulphur, String ash)
        implements EmissionItem {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public List<String> parameters() {
        return List.of(output, netUse, grossUse, butts, sulphur, ash);
    }

    @Override
    public List<Emission> over(Reading figures) {
        BigDecimal carbon = WHOLE.subtract(of(figures, sulphur)).subtract(of(figures, ash));
        BigDecimal burnt = net(figures).multiply(carbon).movePointLeft(2);
        return List.of(
                new Emission(code, FigureKey.FACILITY, Fraction.ofCarbon(burnt).rounded(Emission.DECIMALS)));
    }

    private BigDecimal net(Reading figures) {
        return figures.reported(grossUse, FigureKey.FACILITY)
                .map(gross -> gross.multiply(WHOLE.subtract(of(figures, butts))).movePointLeft(2))
                .orElseGet(() -> of(figures, output).multiply(of(figures, netUse)));
    }

    private static BigDecimal of(Reading figures, String parameter) {
        return figures.get(parameter, FigureKey.FACILITY);
    }
}
