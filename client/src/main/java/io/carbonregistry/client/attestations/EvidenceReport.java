package io.carbonregistry.client.attestations;

import java.util.List;

/**
 * How a folder of evidence stands to a bundle.
 *
 * @param same how many files are as they were
 * @param missing the names of files that are not there
 * @param changed the names of files that are other ones by now
 * @param unknown the names of files that the bundle does not cite
 */
public record EvidenceReport(int same, List<String> missing, List<String> changed, List<String> unknown) {

    public EvidenceReport {
        missing = List.copyOf(missing);
        changed = List.copyOf(changed);
        unknown = List.copyOf(unknown);
    }

    /** Whether every file is there as it was. */
    public boolean isWhole() {
        return missing.isEmpty() && changed.isEmpty();
    }
}
