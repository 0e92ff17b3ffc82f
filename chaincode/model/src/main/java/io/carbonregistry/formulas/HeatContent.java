package io.carbonregistry.formulas;

import java.math.BigDecimal;

/** Heat in GJ of what carries it, over water of 20 °C (steel guide, annex E). */
public final class HeatContent {

    private static final BigDecimal WATER_KJ_PER_KG = new BigDecimal("83.74");
    private static final BigDecimal WATER_CELSIUS = BigDecimal.valueOf(20);
    private static final BigDecimal KJ_PER_KG_KELVIN = new BigDecimal("4.1868");

    private HeatContent() {}

    /** Of steam: its mass in t, its enthalpy in kJ/kg. */
    public static BigDecimal ofSteam(BigDecimal tonnes, BigDecimal kilojoulesPerKilogram) {
        return tonnes.multiply(kilojoulesPerKilogram.subtract(WATER_KJ_PER_KG)).movePointLeft(3);
    }

    /** Of hot water: its mass in t, its temperature in °C. */
    public static BigDecimal ofWater(BigDecimal tonnes, BigDecimal celsius) {
        return tonnes.multiply(celsius.subtract(WATER_CELSIUS))
                .multiply(KJ_PER_KG_KELVIN)
                .movePointLeft(3);
    }
}
