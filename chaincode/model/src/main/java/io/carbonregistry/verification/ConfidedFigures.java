package io.carbonregistry.verification;

import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Verified figures, as a request confides them. */
public record ConfidedFigures(Optional<VerifiedFigures> figures) {

    /** Nothing is confided. */
    public static ConfidedFigures none() {
        return new ConfidedFigures(Optional.empty());
    }

    /** The rules in their order of precedence: they are those that were published, and what the year comes to. */
    void require(Commitment published, YearSum sum, Object about, Rules rules) {
        rules.require(
                figures.filter(one -> one.commitment().equals(published)).isPresent(), Reason.CONFIDED_DIFFERS, about);
        rules.require(
                figures.filter(one -> one.facilities().equals(sum.facilities())).isPresent(),
                Reason.FIGURES_DIFFER,
                about,
                figures.flatMap(one -> firstOther(one.facilities(), sum.facilities()))
                        .map(FacilityId::value)
                        .orElse("-"));
    }

    private static Optional<FacilityId> firstOther(List<VerifiedFacility> given, List<VerifiedFacility> right) {
        return Stream.concat(
                        given.stream().filter(one -> !right.contains(one)),
                        right.stream().filter(one -> !given.contains(one)))
                .map(VerifiedFacility::facility)
                .findFirst();
    }

    /** The figures; they were required before. */
    VerifiedFigures given() {
        return figures.orElseThrow(() -> new IllegalStateException("no figures"));
    }
}
