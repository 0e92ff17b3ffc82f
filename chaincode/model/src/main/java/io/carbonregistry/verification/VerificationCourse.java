package io.carbonregistry.verification;

import java.util.List;

/**
 * How the verification of a year goes.
 *
 * @param assignment who verifies, and what it has come to
 * @param stage how far it is today
 * @param results all that were signed, those that no longer count too
 * @param samples which rows were opened, the first 1,000 months
 */
public record VerificationCourse(
        Assignment assignment, Assignment.Stage stage, List<VerificationResult> results, List<SampledRows> samples) {

    public VerificationCourse {
        results = List.copyOf(results);
        samples = List.copyOf(samples);
    }
}
