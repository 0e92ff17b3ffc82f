package io.carbonregistry.attestations;

import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.Parameter;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files that are evidence of a month.
 *
 * @param rows which
 * @param guideline what asks for them
 * @param states where it stands what they were used for before
 */
record Evidence(ConfidedMonth rows, Guideline guideline, States states) {

    /** Each kind is there that a reported parameter asks for, and no file twice or of another month. */
    void require(Rules rules) {
        guideline.parameters().forEach(parameter -> requireEach(parameter, rules));
        requireOwn(rules);
    }

    private void requireEach(Parameter parameter, Rules rules) {
        if (rows.parameters().stream().noneMatch(row -> row.parameter().equals(parameter.code()))) {
            return;
        }
        MonthVersion of = rows.month().of();
        parameter
                .evidence()
                .forEach(kind -> rules.require(
                        rows.evidence().stream().anyMatch(row -> row.shows(parameter.code(), kind)),
                        Reason.EVIDENCE_MISSING,
                        of.facility(),
                        of.month(),
                        parameter.code(),
                        kind));
    }

    private void requireOwn(Rules rules) {
        MonthVersion of = rows.month().of();
        SortedSet<String> seen = new TreeSet<>();
        for (EvidenceRow row : rows.evidence()) {
            rules.require(
                    seen.add(row.digest().value()) && !isOfAnother(row),
                    Reason.EVIDENCE_REUSED,
                    of.facility(),
                    of.month(),
                    row.kind());
        }
    }

    private boolean isOfAnother(EvidenceRow row) {
        return states.find(EvidenceUse.key(row.digest()))
                .filter(use -> !use.equals(EvidenceUse.of(rows.month().of())))
                .isPresent();
    }

    /** That the files are used from now on; those of versions before are already. */
    Changes uses() {
        return Changes.all(rows.evidence().stream()
                .map(row -> EvidenceUse.key(row.digest()))
                .filter(key -> states.find(key).isEmpty())
                .map(key -> Changes.none().put(key, EvidenceUse.of(rows.month().of())))
                .toList());
    }
}
