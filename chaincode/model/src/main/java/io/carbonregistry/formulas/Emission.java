package io.carbonregistry.formulas;

import java.math.BigDecimal;

/**
 * What one item of a formula comes to.
 *
 * @param item the item's code
 * @param material the fuel or material, or empty text
 * @param tonnes tCO2e, two decimals; negative where it is deducted
 */
public record Emission(String item, String material, BigDecimal tonnes) {

    /** Decimals of an item's emission, in tCO2e (steel guide, table C.5). */
    public static final int DECIMALS = 2;

    /** Tells no value. */
    @Override
    public String toString() {
        return item + "/" + material;
    }
}
