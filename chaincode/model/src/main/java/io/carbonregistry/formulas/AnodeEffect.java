package io.carbonregistry.formulas;

import java.math.BigDecimal;
import java.util.List;

/**
 * Perfluorocarbons of anode effects: {@code output × (CF4 × its GWP + C2F6 × its GWP) / 1000}. Where minutes of anode effect are reported, both
 * factors follow from them, rounded as they are reported: three decimals and four.
 *
 * @param output t of liquid aluminium
 * @param cf4 kg of CF4 per t of aluminium
 * @param c2f6 kg of C2F6 per t of aluminium
 * @param minutes minutes of anode effect per cell and day
 * @param cf4PerMinute kg of CF4 per t of aluminium and such minute
 * @param c2f6Share kg of C2F6 per kg of CF4
 * @param cf4Warming tCO2e per t of CF4
 * @param c2f6Warming tCO2e per t of C2F6
 */
public record AnodeEffect(
        String code,
        String output,
        String cf4,
        String c2f6,
        String minutes,
        String cf4PerMinute,
        String c2f6Share,
        String cf4Warming,
        String c2f6Warming)
        implements EmissionItem {

    private static final int CF4_DECIMALS = 3;
    private static final int C2F6_DECIMALS = 4;

    @Override
    public List<String> parameters() {
        return List.of(output, cf4, c2f6, minutes, cf4PerMinute, c2f6Share, cf4Warming, c2f6Warming);
    }

    @Override
    public List<Emission> over(Reading figures) {
        BigDecimal kilograms = perTonne(figures).multiply(of(figures, output));
        return List.of(new Emission(
                code, FigureKey.FACILITY, Rounding.nearest(kilograms.movePointLeft(3), Emission.DECIMALS)));
    }

    /** kgCO2e per t of aluminium. */
    private BigDecimal perTonne(Reading figures) {
        boolean measured = figures.reported(minutes, FigureKey.FACILITY).isPresent();
        BigDecimal cf4Factor = measured
                ? Rounding.nearest(of(figures, cf4PerMinute).multiply(of(figures, minutes)), CF4_DECIMALS)
                : of(figures, cf4);
        BigDecimal c2f6Factor = measured
                ? Rounding.nearest(of(figures, c2f6Share).multiply(cf4Factor), C2F6_DECIMALS)
                : of(figures, c2f6);
        return cf4Factor.multiply(of(figures, cf4Warming)).add(c2f6Factor.multiply(of(figures, c2f6Warming)));
    }

    private static BigDecimal of(Reading figures, String parameter) {
        return figures.get(parameter, FigureKey.FACILITY);
    }
}
