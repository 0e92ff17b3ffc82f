package io.carbonregistry.verification;

import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.verification.AnnualReport.Correction;
import io.carbonregistry.verification.CitedMonths.Place;
import io.carbonregistry.verification.CorrectedYear.CorrectedMonth;
import java.util.List;
import java.util.Optional;

/** What a report's corrections come to, as a request confides it. */
public record ConfidedCorrections(Optional<CorrectedYear> corrected) {

    /** Nothing is confided. */
    public static ConfidedCorrections none() {
        return new ConfidedCorrections(Optional.empty());
    }

    /** It is what was published, and of the months that the report openly corrects. */
    void require(Optional<Commitment> published, List<Correction> corrections, Object about, Rules rules) {
        List<Place> places = corrections.stream()
                .map(one -> new Place(one.facility(), one.month()))
                .toList();
        List<Place> given = months().stream()
                .map(one -> new Place(one.facility(), one.month()))
                .toList();
        rules.require(
                corrected.map(CorrectedYear::commitment).equals(published) && given.equals(places),
                Reason.CONFIDED_DIFFERS,
                about);
    }

    List<CorrectedMonth> months() {
        return corrected.map(CorrectedYear::months).orElse(List.of());
    }
}
