package io.carbonregistry.client.attestations;

import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.guidelines.Warning;
import io.carbonregistry.kernel.Refusal;
import java.math.BigDecimal;
import java.util.List;

/**
 * What would become of a facility's month.
 *
 * @param facility which
 * @param refusals everything that must be mended, each where it stands
 * @param warnings what would be marked
 * @param tonnes the month's emissions in tCO2 by the values as reported, before corrections for calibration
 */
public record Rehearsed(
        FacilityId facility, List<FoundRefusal> refusals, List<FoundWarning> warnings, BigDecimal tonnes) {

    public Rehearsed {
        refusals = List.copyOf(refusals);
        warnings = List.copyOf(warnings);
    }

    /**
     * A refusal, and where its cause stands.
     *
     * @param refusal which
     * @param places files and lines; none if it is of the month as a whole
     */
    public record FoundRefusal(Refusal refusal, List<String> places) {

        public FoundRefusal {
            places = List.copyOf(places);
        }
    }

    /**
     * A warning, and where its cause stands.
     *
     * @param warning which
     * @param places files and lines; none if it is of the month as a whole
     */
    public record FoundWarning(Warning warning, List<String> places) {

        public FoundWarning {
            places = List.copyOf(places);
        }
    }
}
