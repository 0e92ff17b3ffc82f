/**
 * One digest for many rows, so that one row can be shown later without the others.
 *
 * <p>A {@link io.carbonregistry.commitments.Commitment} is the root of a Merkle tree (RFC 6962, section 2.1) and the number of its
 * rows. A leaf is a row in canonical JSON behind a salt of its own, and all salts come from one secret seed, so that a root gives away
 * no value however few values there are. Anybody computes, proves and checks here; nothing is stored, and nothing grows with the
 * number of rows. It knows bytes and no capability. Two different lists of rows never have the same commitment, and an
 * {@link io.carbonregistry.commitments.Opening} never shows more than its one row.
 */
@NullMarked
package io.carbonregistry.commitments;

import org.jspecify.annotations.NullMarked;
