package io.carbonregistry.commitments;

import java.nio.charset.StandardCharsets;

/**
 * One row and what shows, to whoever knows the commitment, that the row is part of it. It says nothing of other rows.
 *
 * @param row canonical JSON (RFC 8785)
 * @param salt the row's own
 * @param proof its place and the way to the root
 */
public record Opening(String row, Salt salt, InclusionProof proof) {

    /** Whether this very row, at this place, is part of what was committed to. */
    public boolean opens(Commitment commitment) {
        return proof.shows(commitment, salt.bytes(), row.getBytes(StandardCharsets.UTF_8));
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "an opening at " + proof.index();
    }
}
