package io.carbonregistry.verification;

import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.commitments.Opening;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import java.util.List;

/** Openings of rows, as a request confides them. */
public record ConfidedOpenings(List<Opening> openings) {

    public ConfidedOpenings {
        openings = List.copyOf(openings);
    }

    /** Nothing is confided. */
    public static ConfidedOpenings none() {
        return new ConfidedOpenings(List.of());
    }

    /** Each row is opened, and is one of those that were committed to. */
    void require(List<Long> rows, Commitment commitment, MonthVersion version, Rules rules) {
        rows.forEach(row -> rules.require(
                openings.stream().anyMatch(one -> one.proof().index() == row && one.opens(commitment)),
                Reason.ROW_NOT_OPENED,
                version.facility(),
                version.month(),
                row));
    }

    @Override
    public String toString() {
        return "ConfidedOpenings[" + openings.size() + "]";
    }
}
