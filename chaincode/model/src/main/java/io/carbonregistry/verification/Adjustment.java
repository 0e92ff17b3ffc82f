package io.carbonregistry.verification;

import io.carbonregistry.formulas.Emission;
import io.carbonregistry.formulas.FigureKey;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * By how much a facility's year changes where a conservative value stands.
 *
 * @param figure the production figure; empty where it is the tonnes of CO2 equivalent
 * @param by how much is added: tonnes at two decimals and never less than none, of production never more
 */
public record Adjustment(Optional<FigureKey> figure, BigDecimal by) {

    /** Whether it is to nobody's advantage: more tonnes, or less of what allowances grow with. */
    boolean isConservative() {
        return figure.isEmpty() ? by.signum() >= 0 && by.scale() == Emission.DECIMALS : by.signum() <= 0;
    }

    @Override
    public String toString() {
        return "Adjustment[confided]";
    }
}
