package io.carbonregistry.verification;

import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.formulas.FigureKey;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a verifier signs of one facility's year. Confided; allocation needs it.
 *
 * @param facility which
 * @param tonnes tCO2e, two decimals; none of a process within another facility
 * @param produced what allowances grow with, ordered by figure
 */
public record VerifiedFacility(FacilityId facility, BigDecimal tonnes, List<Production> produced) {

    public VerifiedFacility {
        produced = List.copyOf(produced);
    }

    /**
     * A year's production of one kind.
     *
     * @param figure which
     * @param amount in the unit and with the decimals of the guideline
     */
    public record Production(FigureKey figure, BigDecimal amount) {

        @Override
        public String toString() {
            return "Production[confided]";
        }
    }

    @Override
    public String toString() {
        return "VerifiedFacility[confided]";
    }
}
