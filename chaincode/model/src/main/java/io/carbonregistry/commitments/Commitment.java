package io.carbonregistry.commitments;

import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.kernel.Whole;

/**
 * What is published of rows that are not.
 *
 * @param root the Merkle tree hash of their leaves (RFC 6962, section 2.1)
 * @param rows how many there are; without it the shape of the tree, and so the place of a row, would be open
 */
public record Commitment(Digest root, long rows) {

    public Commitment {
        Text.require(0 <= rows && rows <= Whole.MAX, "rows", Long.toString(rows), "a number of rows");
    }
}
